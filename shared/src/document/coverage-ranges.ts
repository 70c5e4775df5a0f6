// Written by shared/fonts/cut-slices.mjs; how to read the ranges is said in coverage.ts.

/** What the base font, Noto Sans SC Regular, covers. */
export const baseRanges =
  'w.2n x.2s c.4 6.2 c.4 n.2 2.2 3.4 2.2 k.6 10 d.2 d.2 s.g r.2 2f f 2h b 1.3 d g.2 k.2 2 2 4 3o.h 1.7 7.p 1j e.1s 1 54c.2 2o.2i 7c.2 c.7 1.3 1.3 1.3 2.3 8 1.2 1 3.4 5 4.3 7 y 1g 1.2 1c.2 x 2 1 3.2 4 3 2 a.2 3.2 3 2 6 5 10.c 4.c k.a u.2 a.3 4.2 3 1 1 h.4 b a 1.2 1.7 3 1.3 1 4 2.4 2 1.a 5.4 5 5 1 2 3 j.3 1.4 2.2 2.2 2.2 2.2 a.6 2.2 9.5 6 4 p q.2 j l.3 a 5 g.2 3p.2 c.f 1 b.2 1z 1o.98 5.3 2.2 4.2 2.2 4.2 1.4 1.6 e.5 8 g.4 1.2 2 4.2 6.2 4.4 f g.3 t.g 2.c y s.2 1v g 6 y 1.2 l v.u d b6.2 3t 1m.2 7d.3 i 3e is.2 1w.q 1.2h c.5y q.c 4.1s 1.2e 2.2v 5.17 1.1f 1.16 1.18 4.10 c.1b 1.7g 1.58p 22.g6o hlc.4 1.2 4.2 8 1.4 6 a.2 1 1.5 1.4 8 3.4 3 3.2 a 3.6 6 3 1 1 2.3 2.3 3.2 4.3 1 4 1 2 l 4 3 3 1.2 1 4.2 9 7.2 2.5 1.3 2 1 7 2.2 4 2 1 2 2.4 1 1.4 1 1.2 3 6.3 1.2 2.3 5 3.3 1.2 1 c 1 1 h.2 4h.5 ln.a m.z 1.j 1.4 45.4f 1.u 3.6 2.6 2.6 2.3 3.7 1.7 1bm9.d 3.2l 3.1p 2b.3 d.18 4.9 7.2 2t1 1 1u 47 xv 25 195 1c9 3c cj 3w7 2ez 1cb.2 ay re f 1cq 6p 11 3f 23 220 1b 1x 10u sf nd h7 dk 79 d0 ei 5g 2hc 16k 7b 1t su hb s 96 o8 71 7 1 2 ca 3t 1k5 b4 1gt 4 8 1n4 7x r 7s 5 x 11l as.2 e.2 50 7m 2q b 2 a 3q b 2 25 3p 7 6 2 j.2 13 3b.2 3 1f c 13.2 8.3 1 1 2w.2 m 1r 57 r w i 2 9 3 h 4b em 47 2 p 6 47 9n f 33 1d e7.2 3i w 7e 3 v 3m b r 36 1v 5 2 83 b 2 4q 5s 4 8 7 1.3 1 i 7.2 68 2 33 x 1n 63 4 2 h j 2 i 6c b 32 17 3j 3.2 2 6.2 1 3 1 8 3 b.2 8 4 2 2 3 2 1 3 1g d.2 d 3r 8 45.2 6 1 2.2 6 3k 1 1.2 e.2 7 4.2 12 1u 1 8 2 3 29 b a 1bk 6yn 1d 4di.2 b1'

/** What each slice adds. */
export const sliceRanges: Readonly<Record<string, string>> = {
  western:
    '4n 9 4.2 v v c.c 4.6 2.c 4.n 2.2 2.3 4.2 2.k 6.10 1.d 2.d 2.s g.r 2.2f 1.f 1.2h 1.b 1 3.d 1.g 2.k 2.2 1.2 1.4 1.2z 2.6 4.7 1 1.3 p.7 p.o e.h 1.e 1s 1.66 td.4 f.2 1hx 1x0.h 4 1.8 c1.9 3b.6y 1.1v 2.2o 2i.s 2.6 2.12 2.6 2.8 1 1 1 1.v 2.1h 1.f 1.e 2.6 1.j 2.3 1.9 1.2 2.d 6.3 1.3 1.6 1.a 1 2 1.3 4.5 1.4 3.7 1.j 1.c 3.q 1.d 3.9 1 2.k 1b g.2 1 1.3 2.4 1.3 1.2 1.a 2.3 2.3 1.2 1.6 1.5 1.10 z.2 4 252.w 9s.2i 2.y noi.2o 2o.5n 5.2 1 1.5 o.e 8e e9.1o fq1.2 l5 v.g 5r 70.2 1he.6 1.16 1.9 16it.v',
  emoji:
    '6hv 5h.2 a7.2 c 4m p.b 4.3 e8.4 5 c 2.2 2 7 1.2 2 3 3 9.3 d.c b u.2 i.6 1 1.2 4 5 2.2 4.2 i.2 2 5.2 1 1.2 k.2 5.6 1.4 2 7 2.6 1 2 1 1 6 3 6 a.2 f 2 4 1 4.3 1 b.2 1c.3 o e nv.2 1f 4 15mg.2 1bsk 5m 7q.q 74.y 2.34 2.2 1.3 2.2b 2.3 1.7b 1.1r b.6 1.o 7.2 2.8 c 2.4 2 4.2 d.2 2 8.2 9 5.3 c.3 8.3 2 1 4 6 3 6.2e 1c.1y 5.8 2.5 2.a 3 1.2 3 2.a 6b.c 4 7v.1b 1.a 1.55 34.d 3.1z 1 3.i 1.d 3.c gvud.a 13.q 4',
  symbols:
    '2tb 1pn.3 1yp.2 3.2 3q.4 c.7 2.4 1.2 e.2 2.b 5 1.4 8.8 3.4 2.3 1 1 1 8.2 4.2 d.2 1.7 4 2 7.3 1 3 1.4 1.2 4.2 1 a.2 7.5 1.5 1 1.2 1.3 4.g 3 4.2 2.2 2.2 2.2 2.a 6.2 2.9 5.6 1 2 j.2 1.4 1.8 8.6 6.2 g 1.h 1.3 3.4 4 2 1 1 1 6.2 4.2 3.w 4.2 5.2 2 1 2.2 4 4.7 2.9 4.4 6.2 3.7 5.l 2.4 2.6 f e.6 1 3.2 i.3 1.10 1.3 z 9t.5 3.2 2.4 2.2 2.4 2 4 6.e 5.8 1.b 4 7.2 1.4 2 1.2 5.3 b 5 2.8 3.5 3.5 1k.i c.2 2.5 1.2 2.4 2.3 4 5 6.2 1.3 6 3.2 5.2 3.2 8.4 c 1.2 l 1 e.2 2 n 2i y.5 2.e 3.2 2.3 1.g 4.b 75.a 8.9 6.2 4.4 b.2 1 6.1c 1 5 2 5.7 15.2 3.8 1 1.e e.3 9.2 b.5 4.i 6 1.5 7.4 1.a 1.a 4.2 2.2 4.2 3.d 6.4 9.2 1.5 2.4 u.2 d.2 f.a 4.2 2.d j.3 4 9.5 3.6 4.8 3.6 1.f 1.3 2.6 1 2.2 c.4 1.4 6.6 q.8 1h.2 4.2 5.2 5 6pa.1s yrl.d oy.c 4 10xr.4 41m 3 7.8 11 4.6 bi.2f 9.i 5e.x 1.i 4c t l.2 1.4 1.5 1 3.7 7 1 5 1r.1g 5s.2 1o.1m 5i.a 4r8.4 1.13 4.2s c.f 2.f 1.e 2.f ze.2 s.2 34.2 6 2.2 2 4.2 1z.2 1j 7 a 6.2 c t 1 7 4 5.2 e 3 1.2 h.2 y w',
  'hanamin/20000': '2t4w.3r 1 1.1u 1.47 1.in',
  'hanamin/20404': '2txg.f8 1.25 1.b3',
  'hanamin/20806': '2upy.sg',
  'hanamin/20c06': '2vie.5m 1.mu',
  'hanamin/21007': '2wav.pf 1.31',
  'hanamin/21408': '2x3c.b 1.cj 1.fm',
  'hanamin/2180a': '2xvu.sg',
  'hanamin/21c0a': '2yoa.sg',
  'hanamin/2200a': '2zgq.sg',
  'hanamin/2240a': '3096.sg',
  'hanamin/2280a': '311m.at 1.hn',
  'hanamin/22c0b': '31u3.sg',
  'hanamin/2300b': '32mj.sg',
  'hanamin/2340b': '33ez.cg 1.g0',
  'hanamin/2380c': '347g.sg',
  'hanamin/23c0c': '34zw.3v 2.ay 1.dn',
  'hanamin/2400f': '35sf.dr 1.f 1.ea',
  'hanamin/24411': '36kx.sg',
  'hanamin/24811': '37dd.60 1.6p 1.11 1.3f 1.23 1.98',
  'hanamin/24c16': '385y.sg',
  'hanamin/25016': '38ye.sg',
  'hanamin/25416': '39qu.7w 1.1b 1.1x 1.hc',
  'hanamin/25819': '3ajd.ji 1.8y',
  'hanamin/25c1a': '3bbu.jh 1.8z',
  'hanamin/2601b': '3c4b.ee 1.e2',
  'hanamin/2641c': '3cws.35 1.dk 1.79 1.4i',
  'hanamin/2681f': '3dpb.8i 1.ei 1.5g',
  'hanamin/26c22': '3ehu.sg',
  'hanamin/27022': '3faa.sg',
  'hanamin/27422': '3g2q.sg',
  'hanamin/27822': '3gv6.40 1.og',
  'hanamin/27c23': '3hnn.i4 1.7b 1.1t 1.18',
  'hanamin/28026': '3ig6.rm 1.u',
  'hanamin/28427': '3j8n.gh 1.s 1.96 1.21',
  'hanamin/2882a': '3k16.m7 1.69',
  'hanamin/28c2b': '3ktn.s 1.7 1 1.2 1.ca 1.3t 1.bb',
  'hanamin/29031': '3lm9.sg',
  'hanamin/29431': '3mep.ge 1.b4 1.y',
  'hanamin/29833': '3n77.sg',
  'hanamin/29c33': '3nzn.nf 1.4 1.8 1.4p',
  'hanamin/2a036': '3os6.sg',
  'hanamin/2a436': '3pkm.ip 15.65 1.3m',
  'hanamin/2a860': '3qe8.4b 1.r 1.7s 1.5 1.x 1.ek',
  'hanamin/2ac65': '3r6t.n1 1.5f',
  'hanamin/2b066': '3rza.5d 2.e 2.50 1.7m 1.2q 1.b 1.2 1.a 1.3q 1.b 1.2 1.25 1.i',
  'hanamin/2b474':
    '3ss4.37 1.7 1.6 1.2 1.j 2.13 1.3b 2.3 1.1f 1.c 1.13 2.8 3 1 1.2w 2.m 1.1r 1.1z b.2x 1.r 1.w 1.i 1.2 1.9 1.3 1.h 1 2.3k',
  'hanamin/2b8a0': '3tls.o 1.em 1.47 1.2 1.p 1.6 1.47 1.3v',
  'hanamin/2bca7': '3uef.5s 1.f 1.33 1.1d 1.e7 2.3i 1.4',
  'hanamin/2c0ae': '3v72.s 1.7e 1.3 1.v 1.3m 1.b 1.r 1.36 1.1v 1.5 1.2 1.83 1.b 1.2 1.10',
  'hanamin/2c4bc': '3vzw.3q 1.5s 1.4 1.8 1.7 1 3 1.i 1.7 2.68 1.2 1.33 1.x 1.1n 1.5r',
  'hanamin/2c8cd':
    '3wst.c 1.4 1.2 1.h 1.j 1.2 1.i 1.6c 1.b 1.32 1.17 1.3j 1.3 2.2 1.6 2 1.3 1 1.8 1.3 1.b 2.8 1.4 1.2 1.2 1.3 1.2 1 1.3 1.1g 1.d 2.d 1.3r 1.8 1.43',
  'hanamin/2ccf3': '3xmb.2 2.6 1 1.2 2.6 1.3k 1 1 2.e 2.7 1.4 2.12 1.1u 1 1.8 1.2 1.3 1.29 1.b 1.a 1.e e.h6',
  'hanamin/2d11a': '3yfu.sg',
  'hanamin/2d51a': '3z8a.16 1.ra',
  'hanamin/2d91b': '400r.sg',
  'hanamin/2dd1b': '40t7.sg',
  'hanamin/2e11b': '41ln.sg',
  'hanamin/2e51b': '42e3.sg',
  'hanamin/2e91b': '436j.jq',
  'hanamin/f904':
    '1d6s 2.4 2.8 1 4.6 1.a 2 1 5 4.8 1.3 4.3 1.3 2.a 1.3 6.6 1.3 1 1 1.2 3.2 3.3 2.4 3 1.4 1 1.2 1.l 1.4 1.3 1.3 1 2 1.4 2.9 1.7 2.2 5 3.2 1 1.7 1.2 2.4 1.2 1 1.2 1.2 4 1 4 1 2.3 1.6 3 2.2 3.5 1.3 3 2 1.c 1 1 1.h 2.f 2.2y 2skm.3o 1.1d 1.9z',
}
