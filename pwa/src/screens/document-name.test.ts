import { samples } from '@countersign/shared/samples'
import { expect, it } from 'vitest'
import { documentName, receiptName } from './document-name.ts'

const ours = { lang: 'zh-CN', audience: 'customer' } as const
const opened = samples[0]?.record().state.opened ?? null
const named = (unit: string) => documentName({ opened, job: { customer: { unit } } }, ours)

it('is the number and the customer', () => {
  expect(named('东方小学')).toBe(`${opened?.number}-东方小学.pdf`)
})

it('holds nothing a path or a shell would read', () => {
  expect(named('../A/B: "C" <𠮷田>|*?')).toBe(`${opened?.number}-A-B-C-𠮷田.pdf`)
})

it('is short, and never cuts a rare character in half', () => {
  expect(named('𠮷'.repeat(300))).toBe(`${opened?.number}-${'𠮷'.repeat(40)}.pdf`)
})

it('tells the internal copy and the English one apart', () => {
  const state = { opened, job: {} }
  expect(documentName(state, { lang: 'en', audience: 'customer' })).toBe(`${opened?.number}-en.pdf`)
  expect(documentName(state, { lang: 'zh-CN', audience: 'internal' })).toBe(`${opened?.number}-内部.pdf`)
})

it('tells a receipt apart', () => {
  expect(receiptName({ opened, job: {} }, 'zh-CN')).toBe(`${opened?.number}-收据.pdf`)
})
