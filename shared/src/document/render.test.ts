import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import decodeQr from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { canonical, type Json } from '../field/index.ts'
import {
  append,
  customerCopy,
  customerLog,
  type Fact,
  isSealed,
  type Record,
  recordHash,
  told,
} from '../record/index.ts'
import { samples } from '../samples/index.ts'
import { langs } from '../text/index.ts'
import { type Op, renderBlankForm } from './index.ts'
import { fontsWith, freshFonts, photos, print, run, scratchFile, sliceBytes } from './printing.testing.ts'
import { renderRecord, slicesForRecord } from './render.ts'

const bare = (text: string) => text.replace(/\s/g, '')
const textOf = (path: string) => bare(run('pdftotext', ['-enc', 'UTF-8', '-raw', path, '-']).toString())

describe.each(samples)('the document of the sample $name', ({ record, lang }) => {
  it('is whole: qpdf finds nothing', async () => {
    const { path } = await print(record(), lang)
    expect(run('qpdf', ['--check', path]).toString()).toMatch(/No syntax or stream encoding errors found/)
  })

  it.each(langs)('says every text of the customer’s copy, in %s', async (lang) => {
    const { path } = await print(record(), lang)
    const printed = textOf(path)
    const missing = typedTexts(customerCopy(record())).filter((text) => !printed.includes(bare(text)))
    expect(missing).toEqual([])
  })

  it.each(langs)(
    'says nothing internal to the customer, and everything in the organisation’s copy, in %s',
    async (lang) => {
      const whole = record()
      const customers = bare(typedTexts(customerCopy(whole)).join(''))
      const internal = typedTexts(whole).filter((text) => !customers.includes(bare(text)))
      const customer = await print(whole, lang)
      const printed = textOf(customer.path)
      expect(internal.filter((text) => printed.includes(bare(text)))).toEqual([])
      expect(internal.filter((text) => Buffer.from(customer.bytes).includes(text))).toEqual([])
      if (internal.length === 0) return
      const all = textOf((await print(whole, lang, 'internal')).path)
      expect(internal.filter((text) => !all.includes(bare(text)))).toEqual([])
    },
  )

  it('carries the customer’s record byte for byte', async () => {
    const { path } = await print(record(), lang)
    const saved = scratchFile('record.json', '')
    run('pdfdetach', ['-save', '1', '-o', saved, path])
    expect(readFileSync(saved, 'utf8')).toBe(canonical(customerLog(record()) as unknown as Json))
  })

  it('shows its photos in their own bytes', async () => {
    const { bytes } = await print(record(), lang)
    const file = Buffer.from(bytes)
    for (const { photo } of record().state.photos) {
      const jpeg = photos.get(photo) ?? new Uint8Array()
      const at = file.indexOf(jpeg)
      const found = file.subarray(at, at + jpeg.length)
      expect(`sha256:${createHash('sha256').update(found).digest('hex')}`).toBe(photo)
    }
  })

  it('keeps its words on the paper and off each other', async () => {
    const { pages } = await print(record(), lang)
    for (const page of pages) {
      const words = page.ops.flatMap((op) => (op.op === 'text' ? [op] : []))
      for (const one of words) {
        expect(one.x, one.text).toBeGreaterThanOrEqual(42)
        expect(one.x + one.width, one.text).toBeLessThanOrEqual(553.5)
        expect(one.y, one.text).toBeLessThanOrEqual(825)
      }
      const over = words.flatMap((a, at) =>
        words.slice(at + 1).flatMap((b) => (overlap(a, b) ? [[a.text, b.text]] : [])),
      )
      expect(over).toEqual([])
    }
  })
})

type Words = Extract<Op, { op: 'text' }>

function overlap(a: Words, b: Words): boolean {
  const aside = a.x + a.width <= b.x + 0.5 || b.x + b.width <= a.x + 0.5
  const below = a.y <= b.y - b.size * 0.85 || b.y <= a.y - a.size * 0.85
  return !aside && !below
}

describe('a document', () => {
  const first = samples[0] as (typeof samples)[number]

  it('is the same bytes for the same record, on another machine too', async () => {
    const wanted = { record: first.record(), lang: first.lang, audience: 'customer' as const }
    const again = freshFonts()
    for (const id of slicesForRecord(wanted)) again.add(id, sliceBytes(id))
    const elsewhere = await renderRecord({ ...wanted, fonts: again, photos })
    const here = await print(first.record(), first.lang)
    expect(Buffer.compare(elsewhere.bytes, here.bytes)).toBe(0)
  })

  it('shows internal facts in the organisation’s copy only', async () => {
    const refused = samples.find(({ name }) => name === 'signature-refused') as (typeof samples)[number]
    const words = refused.record().state.decisions[0]?.words ?? ''
    expect(words).not.toBe('')
    const internal = await print(refused.record(), 'zh-CN', 'internal')
    const customer = await print(refused.record(), 'zh-CN')
    expect(textOf(internal.path)).toContain(bare(words))
    expect(textOf(customer.path)).not.toContain(bare(words))
    expect(Buffer.from(customer.bytes).includes(Buffer.from(words))).toBe(false)
  })

  it.each([
    ['unsigned', '未签字'],
    ['signature-refused', '客户拒绝签字'],
  ])('says plainly that it is %s', async (name, words) => {
    const sample = samples.find((one) => one.name === name) as (typeof samples)[number]
    const { path } = await print(sample.record(), 'zh-CN')
    expect(textOf(path)).toContain(words)
  })

  it('without photos is no more than 110 kB', async () => {
    const { bytes } = await print(first.record(), first.lang)
    expect(first.record().state.photos).toEqual([])
    expect(bytes.length).toBeLessThan(110_000)
  })

  it('cuts what is longer than a page between lines, and loses none of it', async () => {
    const unsigned = samples.find((one) => one.name === 'unsigned') as (typeof samples)[number]
    const sentence = (n: number) => `第${n}台：检查电源、散热与网络，登记编号 SN-${n}；`
    const what = Array.from({ length: 250 }, (_, n) => sentence(n)).join('')
    const long = extendWith(unsigned.record(), {
      type: 'work-done',
      payload: {
        line: idOf(1),
        kind: 'other',
        what,
        result: what.slice(0, 4000),
        dataOperation: null,
        scope: 'ticket',
      },
    })
    const { path, pages } = await print(long, 'zh-CN')
    expect(pages.length).toBeGreaterThan(4)
    const printed = textOf(path)
    for (let n = 0; n < 250; n++) expect(printed).toContain(`SN-${n}；`)
  })

  it('bears a code that names the record and its hash', async () => {
    const { path } = await print(first.record(), first.lang)
    const out = scratchFile('page.ppm', '').replace('.ppm', '')
    run('pdftoppm', [
      '-r',
      '150',
      '-x',
      '1020',
      '-y',
      '60',
      '-W',
      '170',
      '-H',
      '170',
      '-singlefile',
      '-l',
      '1',
      path,
      out,
    ])
    const pixels = run('convert', [`${out}.ppm`, '-depth', '8', 'rgba:-'])
    const read = decodeQr({ width: 170, height: 170, data: pixels })
    const hash = recordHash(first.record()).replace('sha256:', '')
    expect(read).toBe(`COUNTERSIGN:1:${first.record().visit}:${hash}`.toUpperCase())
  })

  it('numbers its pages and names its record on each', async () => {
    const { pages } = await print(first.record(), 'zh-CN')
    for (const [index, page] of pages.entries()) {
      const words = page.ops.flatMap((op) => (op.op === 'text' ? [op.text] : [])).join(' ')
      expect(words).toContain(`第 ${index + 1} 页 共 ${pages.length} 页`)
      expect(words).toContain(first.record().state.opened?.number)
    }
  })

  it.each(langs)('exists as a blank form, in %s', async (lang) => {
    const fonts = fontsWith(['western'])
    const organisation = '蓝桥信息服务有限公司'
    const { bytes } = await renderBlankForm({ lang, organisation, fonts, at: '2026-11-20T09:00:00+08:00' })
    const path = scratchFile('blank.pdf', bytes)
    expect(run('qpdf', ['--check', path]).toString()).toMatch(/No syntax/)
    expect(textOf(path)).toContain(organisation)
  })
})

const idOf = (n: number) => `019aa0b0-0000-7000-8000-${String(n).padStart(12, '0')}`

function extendWith(record: Record, fact: Fact): Record {
  const answer = append(record, fact, {
    id: idOf(2),
    lane: record.heads[0]?.lane ?? '',
    at: '2026-11-20T12:00:00+08:00',
    clock: null,
    by: { role: 'engineer', id: 'E017', name: '李明' },
    salt: () => 'a grain of salt for a test',
  })
  if ('refused' in answer) throw new Error(answer.say.en)
  return answer.record
}

/** Everything people typed or were shown, out of the events themselves: whatever is neither a choice nor a machine's word. */
function typedTexts(record: Record): readonly string[] {
  const texts = record.events.flatMap((event) => (isSealed(event) ? [] : leaves(told(event).payload)))
  return [...new Set(texts)].filter((text) => !machineWords.some((pattern) => pattern.test(text)))
}

const machineWords = [
  /^[a-z\d-]*$/,
  /^sha256:/,
  /^\d{4}-\d\d-\d\dT/,
  /^[A-Z]\d+(\.\d+)*(\/[a-z\d-]+)?$/,
  /^[MLCQlcqm\d ,-]+$/,
  /^zh-CN$/,
  /^Asia\//,
  /^[A-Z]{3}$/,
]

function leaves(value: Json): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((one) => (one === undefined ? [] : leaves(one)))
}
