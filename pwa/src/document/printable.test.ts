import type { Fact } from '@countersign/shared/record'
import { told } from '@countersign/shared/record'
import { samples } from '@countersign/shared/samples'
import { expect, it } from 'vitest'
import { unprintableIn } from './printable.ts'

const work = (what: string): Fact => ({
  type: 'work-done',
  payload: {
    line: '019aa0b0-0000-7000-8000-000000000001',
    kind: 'other',
    what,
    dataOperation: null,
    scope: 'ticket',
  },
})

it('names the character, its code and the place, and says what to do', () => {
  const refusal = unprintableIn(work('换了一块𓀀板'))
  expect(refusal?.where).toBe('what')
  expect(refusal?.say['zh-CN']).toContain('“𓀀” (U+13000)')
  expect(refusal?.say.en).toContain('another way')
})

it('names a few of many', () => {
  const refusal = unprintableIn(work('𓀀𓀁𓀂𓀃𓀄𓀅𓀆'))
  expect(refusal?.say.en).toContain('“𓀄” (U+13004) …')
  expect(refusal?.say.en).not.toContain('U+13005')
})

it('lets rare names and several lines pass', () => {
  expect(unprintableIn(work('𠮷田\n䶮㛃𬭊𪚥'))).toBeUndefined()
})

it('lets every fact of every sample pass', () => {
  for (const { record } of samples) {
    for (const event of record().events) {
      if ('type' in event)
        expect(unprintableIn({ type: event.type, payload: told(event).payload } as Fact)).toBeUndefined()
    }
  }
})
