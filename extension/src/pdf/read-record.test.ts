import { isRefusal } from '@countersign/shared/field'
import { customerLog, type Log } from '@countersign/shared/record'
import { samples } from '@countersign/shared/samples'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { limits } from './limits.ts'
import { type Expected, recordInPdf } from './read-record.ts'

const sample = samples[0]
if (!sample) throw new Error('There is no sample')
const log = customerLog(sample.record())
const { opened } = sample.record().state
const expected: Expected = {
  organisation: opened?.organisation ?? '',
  number: opened?.job.ticket?.number ?? '',
  origin: new URL(opened?.job.ticket?.link ?? 'https://helpdesk.example.com').origin,
  dispatches: [],
}

describe('a PDF that carries a record', () => {
  test('of this ticket is read whole, however it is compressed', async () => {
    for (const useObjectStreams of [true, false]) {
      const read = recordInPdf(await pdfWith(JSON.stringify(log), useObjectStreams), expected)
      expect(read).toEqual({ log })
    }
  })

  test('is known by the dispatch it was made of, too', async () => {
    const dispatches = [opened?.dispatch ?? '']
    expect(
      recordInPdf(await pdfWith(JSON.stringify(log)), { ...expected, number: 'another', dispatches }),
    ).toEqual({
      log,
    })
  })

  test.each([
    ['other-ticket', { ...expected, number: 'another' }],
    ['other-ticket', { ...expected, origin: 'https://another.example.com' }],
    ['other-organisation', { ...expected, organisation: 'another' }],
  ])('is refused where it is of another: %s', async (refused, other) => {
    expect(recordInPdf(await pdfWith(JSON.stringify(log)), other)).toMatchObject({ refused })
  })

  test('is refused when a word of it was altered', async () => {
    const [first, ...others] = log.events
    const altered = { ...log, events: [{ ...first, at: '2026-11-20T08:00:01+08:00' }, ...others] } as Log
    expect(recordInPdf(await pdfWith(JSON.stringify(altered)), expected)).toMatchObject({
      refused: 'altered',
    })
    const cut = { ...log, events: log.events.filter((_, i) => i !== 5) }
    expect(recordInPdf(await pdfWith(JSON.stringify(cut)), expected)).toMatchObject({ refused: 'altered' })
  })
})

describe('what is no such PDF is refused in words, and harms nobody', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  test.each([
    ['not-a-pdf', bytes('PK\u0003\u0004 a workbook')],
    ['no-record', bytes('%PDF-1.7\n/EmbeddedFile /Type /EmbeddedFile stream\n%%EOF')],
    ['cut', bytes('%PDF-1.7\n1 0 obj')],
    ['encrypted', bytes('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>')],
    ['too-large', new Uint8Array(limits.file + 1)],
  ])('%s', (refused, pdf) => {
    expectRefusal(recordInPdf(pdf, expected), refused)
  })

  test('a file that inflates without end is left at the limit', async () => {
    const pdf = await pdfWith(`{"format":"countersign-record/1","a":"${'0'.repeat(limits.unpacked * 4)}"}`)
    expect(pdf.length).toBeLessThan(1_000_000)
    expectRefusal(recordInPdf(pdf, expected), 'too-large')
  })

  test('ten thousand levels', async () => {
    const deep = `{"format":"countersign-record/1","events":${'['.repeat(10_000)}${']'.repeat(10_000)}}`
    expectRefusal(recordInPdf(await pdfWith(deep), expected), 'too-deep')
  })

  test('keys that would change every object', async () => {
    const odd = JSON.stringify(log).replace('{', '{"__proto__":{"refused":false},')
    expectRefusal(recordInPdf(await pdfWith(odd), expected))
    expect(({} as { refused?: boolean }).refused).toBeUndefined()
  })

  test('a record cut in the middle', async () => {
    expectRefusal(recordInPdf(await pdfWith(JSON.stringify(log).slice(0, 5000)), expected), 'not-json')
  })

  test('any part of a good one', async () => {
    const pdf = await pdfWith(JSON.stringify(log))
    for (let end = 0; end < pdf.length; end += 997) expectRefusal(recordInPdf(pdf.subarray(0, end), expected))
  })
})

async function pdfWith(json: string, useObjectStreams = true): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  await pdf.attach(new TextEncoder().encode(json), 'record.json', { mimeType: 'application/json' })
  return pdf.save({ useObjectStreams })
}

function expectRefusal(answer: ReturnType<typeof recordInPdf>, refused?: string) {
  expect(isRefusal(answer)).toBe(true)
  if (!isRefusal(answer)) return
  if (refused !== undefined) expect(answer.refused).toBe(refused)
  expect(answer.say['zh-CN'] && answer.say.en).toBeTruthy()
}
