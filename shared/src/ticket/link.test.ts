import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../field/index.ts'
import { type Dispatch, decodeDispatch, dispatchLink, encodeDispatch, readDispatch } from './index.ts'

const dispatch: Dispatch = {
  format: 'countersign-dispatch/1',
  id: '019aa0b0-1111-7111-8111-111111111111',
  organisation: '蓝桥信息服务有限公司',
  issued: '2026-11-20T08:12:00+08:00',
  job: {
    ticket: { number: '20261120-031' },
    customer: { unit: '𠮷祥饭店', person: '𠮷田𬭊', phone: '010-5550 0131', address: '长安街 1 号' },
    fault: '打印机卡纸\n一天三次',
  },
  appointment: '2026-11-20T10:00:00+08:00',
}

const base64Url = (text: string) => Buffer.from(deflateSync(strToU8(text))).toString('base64url')

describe('a dispatch link', () => {
  test('opens the app with the dispatch in its fragment, and reads back the same', () => {
    const link = dispatchLink('https://tablet.example.com/#old', dispatch)
    expect(link).toMatch(/^https:\/\/tablet\.example\.com\/#dispatch=[\w-]+$/)
    expect(decodeDispatch(link)).toEqual({ dispatch })
    expect(decodeDispatch(new URL(link).hash)).toEqual({ dispatch })
    expect(decodeDispatch(encodeDispatch(dispatch))).toEqual({ dispatch })
  })

  test('carries any fault there is', () => {
    const fault = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((s) => s.trim() !== '' && !/\p{C}/u.test(s))
    fc.assert(
      fc.property(fault, (words) => {
        const told = { ...dispatch, job: { ...dispatch.job, fault: words } }
        expect(decodeDispatch(encodeDispatch(told))).toEqual({ dispatch: told })
      }),
    )
  })

  test('that was cut short, mangled or made up is refused in words, whatever it is', () => {
    const code = encodeDispatch(dispatch)
    for (let length = 0; length < code.length; length++) expectRefusal(decodeDispatch(code.slice(0, length)))
    fc.assert(fc.property(fc.string(), (noise) => expectRefusal(decodeDispatch(noise))))
    fc.assert(fc.property(fc.base64String(), (noise) => expectRefusal(decodeDispatch(`#dispatch=${noise}`))))
  })

  test('that inflates without end is refused before it fills the memory', () => {
    expect(decodeDispatch(base64Url(`{"a":"${'0'.repeat(8_000_000)}"}`))).toMatchObject({
      refused: 'too-large',
    })
    expect(decodeDispatch(`#dispatch=${'A'.repeat(20_000)}`)).toMatchObject({ refused: 'too-large' })
  })

  test('with fields nobody knows, a script for a link, or half a ticket is refused, naming where', () => {
    const odd = (change: object) => decodeDispatch(base64Url(JSON.stringify({ ...dispatch, ...change })))
    expect(odd({ extra: 1 })).toMatchObject({ refused: 'invalid', where: 'extra' })
    expect(odd({ job: { ticket: { number: '1', link: 'javascript:alert(1)' } } })).toMatchObject({
      where: 'job.ticket.link',
    })
    expect(odd({ id: '1' })).toMatchObject({ where: 'id' })
    expect(odd({ appointment: 'tomorrow' })).toMatchObject({ where: 'appointment' })
    expectRefusal(readDispatch('{"__proto__":{"polluted":true}}'))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

function expectRefusal(answer: ReturnType<typeof decodeDispatch>) {
  expect(isRefusal(answer)).toBe(true)
  if (!isRefusal(answer)) return
  expect(answer.say['zh-CN'] && answer.say.en).toBeTruthy()
}
