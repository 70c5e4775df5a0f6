import { describe, expect, it } from 'vitest'
import { readJpeg } from './jpeg.ts'
import { a4, type Op } from './page.ts'
import { photos, run, scratchFile } from './printing.testing.ts'
import { toSvg } from './svg.ts'
import { NotAPath, readSvgPath } from './svg-path.ts'

describe('a path', () => {
  it('is read with absolute and relative commands', () => {
    expect(readSvgPath('M10 20l5-5h2v3H0Z')).toEqual([
      { to: 'move', points: [10, 20] },
      { to: 'line', points: [15, 15] },
      { to: 'line', points: [17, 15] },
      { to: 'line', points: [17, 18] },
      { to: 'line', points: [0, 18] },
      { to: 'close' },
    ])
  })

  it('has its quadratic curves raised to cubic ones', () => {
    expect(readSvgPath('M0 0q30 60 60 0')).toEqual([
      { to: 'move', points: [0, 0] },
      { to: 'curve', points: [20, 40, 40, 40, 60, 0] },
    ])
  })

  it('goes on with the same command where none is named', () => {
    expect(readSvgPath('M0 0 5 5 6 6').map(({ to }) => to)).toEqual(['move', 'line', 'line'])
  })

  it.each(['M0', 'M0 0A1 1 0 0 0 2 2', 'M0 0L1'])('is refused when it can’t be drawn: %s', (data) => {
    expect(() => readSvgPath(data)).toThrow(NotAPath)
  })
})

describe('a JPEG', () => {
  it('tells its size', () => {
    const jpegs = [...photos.values()]
    const files = jpegs.map((jpeg) => scratchFile('photo.jpg', jpeg))
    const told = run('convert', [...files, '-format', '%w %h %[channels]\n', 'info:'])
      .toString()
      .trim()
      .split('\n')
    const read = jpegs
      .map((jpeg) => readJpeg(jpeg))
      .map(({ width, height, channels }) => `${width} ${height} ${channels}`)
    expect(read).toEqual(told.map((line) => line.replace(/s?rgb.*$/, '3').replace(/gray.*$/, '1')))
  })

  it('is refused when it is cut off, or has four colours', () => {
    expect(() => readJpeg(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16))).toThrow('without a picture')
    const frame = [0xff, 0xc0, 0, 20, 8, 0, 10, 0, 10, 4, 0, 0, 0]
    expect(() => readJpeg(Uint8Array.of(0xff, 0xd8, ...frame))).toThrow('neither grey nor RGB')
  })
})

describe('the picture of a page', () => {
  const ops: readonly Op[] = [
    { op: 'text', x: 10, y: 20, text: '<b>&"', size: 9, width: 30, tone: 'ink', bold: true },
    { op: 'image', x: 0, y: 0, width: 10, height: 10, photo: 'sha256:ab' },
    { op: 'path', x: 5, y: 5, scale: 0.5, data: 'M0 0L9 9', stroke: 'pen', thickness: 1 },
  ]
  const svg = toSvg({ ...a4, ops }, { imageUrl: (photo) => `blob:"${photo}"` })

  it('pins words to their printed width and lets none of them become markup', () => {
    expect(svg).toContain('textLength="30"')
    expect(svg).toContain('&#60;b&#62;&#38;&#34;')
    expect(svg).toContain('href="blob:&#34;sha256:ab&#34;"')
  })

  it('is a picture other programs can read', () => {
    const drawn = toSvg({ ...a4, ops: ops.filter((op) => op.op !== 'image') }, { imageUrl: String })
    const png = run('rsvg-convert', [scratchFile('page.svg', drawn)])
    // The width stands at a fixed place of a PNG's header.
    expect(png.readUInt32BE(16)).toBe(Math.ceil(a4.width))
  })
})
