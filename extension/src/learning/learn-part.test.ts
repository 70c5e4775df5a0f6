import { expect, it } from 'vitest'
import { learnPart } from './learn-part.ts'

it.each([
  ['ticket.number', 'Ticket #1024: Till broken', ['1024'], 'Ticket #77: 打印机', '77'],
  ['ticket.number', '工单 INC-00031', [], '工单 INC-00077', 'INC-00077'],
  ['ticket.number', 'INC-00031 Till', [], 'INC-00077 Till', 'INC-00077'],
  ['subject', 'Ticket #1024: Till broken', ['1024'], 'Request #77: 打印机 #2', '打印机 #2'],
  ['subject', '[1024] 收银机', ['1024'], '[77] 打印机', '打印机'],
] as const)('of %s, in “%s”', (field, text, taken, another, value) => {
  const part = learnPart(field, text, taken)
  expect(new RegExp(String(part), 'iu').exec(another)?.[1]).toBe(value)
})

it.each([
  ['ticket.number', '1024'],
  ['ticket.number', 'GD-1024'],
  ['subject', '收银机 2 号无法开机'],
  ['customer.phone', '010-1024'],
] as const)('of %s, “%s” is all', (field, text) => {
  expect(learnPart(field, text, ['1024'])).toBeUndefined()
})
