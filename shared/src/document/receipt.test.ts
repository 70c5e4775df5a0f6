import { describe, expect, it } from 'vitest'
import { customerCopy, isSealed, type Record, recordOf } from '../record/index.ts'
import { samples } from '../samples/index.ts'
import { type Lang, langs } from '../text/index.ts'
import { NotTaken, renderReceipt, slicesForReceipt } from './index.ts'
import { fontsWith, run, scratchFile } from './printing.testing.ts'

const bare = (text: string) => text.replace(/\s/g, '')

const back = samples.find(({ name }) => name === 'workshop-and-back')?.record() as Record
const takenAt = back.events.findIndex((event) => !isSealed(event) && event.type === 'device-taken')
const away = recordOf(back.events.slice(0, takenAt + 1))

async function printReceipt(record: Record, lang: Lang) {
  const wanted = { record, lang, line: record.state.taken[0]?.line ?? '' }
  const { bytes, pages } = await renderReceipt({ ...wanted, fonts: fontsWith(slicesForReceipt(wanted)) })
  const path = scratchFile('receipt.pdf', bytes)
  return { path, bytes, pages, text: bare(run('pdftotext', ['-enc', 'UTF-8', '-raw', path, '-']).toString()) }
}

describe.each(langs)('a receipt in %s', (lang) => {
  it('is one whole page', async () => {
    const { path, pages } = await printReceipt(away, lang)
    expect(pages).toHaveLength(1)
    expect(run('qpdf', ['--check', path]).toString()).toMatch(/No syntax or stream encoding errors found/)
  })

  it('says whose what went away, why, till when, and who agreed', async () => {
    const { text } = await printReceipt(away, lang)
    const { opened, job, taken, consents } = away.state
    const [one, consent] = [taken[0], consents.find((given) => given.consent === 'take-away')]
    const said = [
      opened?.organisation,
      opened?.number,
      opened?.engineer.name,
      opened?.engineer.number,
      job.customer?.unit,
      one?.what,
      one?.serial,
      one?.accessories,
      one?.reason,
      one?.backBy?.slice(0, 10),
      consent?.person,
      consent?.words,
      consent?.at.slice(0, 10),
      { 'zh-CN': '硬盘已从设备中取下', en: 'The disk was taken out' }[lang],
    ]
    expect(said.filter((words) => !words || !text.includes(bare(words)))).toEqual([])
  })

  it('has a box for each signature by pen until the device is back; then it says to whom it came', async () => {
    const box = { 'zh-CN': '设备收回', en: 'takenback' }[lang]
    expect((await printReceipt(away, lang)).text).toContain(box)
    const returned = await printReceipt(back, lang)
    expect(returned.text).not.toContain(box)
    const [came] = back.state.returned
    for (const words of [came?.to, came?.note, came?.at.slice(0, 10)]) {
      expect(returned.text).toContain(bare(words ?? '?'))
    }
  })

  it('says nothing internal, and is the same for the customer’s copy', async () => {
    const { bytes, text } = await printReceipt(away, lang)
    const internal = [...away.state.problems, ...away.state.remedies].flatMap(({ note }) => note ?? [])
    expect(internal).not.toEqual([])
    for (const words of internal) expect(text).not.toContain(bare(words))
    expect(Buffer.compare((await printReceipt(customerCopy(away), lang)).bytes, bytes)).toBe(0)
  })
})

it('is not made for what nobody took away', () => {
  expect(() => slicesForReceipt({ record: away, line: 'none', lang: 'en' })).toThrow(NotTaken)
})
