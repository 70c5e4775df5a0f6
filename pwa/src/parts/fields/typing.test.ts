import { expect, test } from 'vitest'
import { type Keystroke, startTyping, type } from './typing.ts'

const leave: Keystroke = { kind: 'left', mayBePinyin: true }
const typed = (text: string): Keystroke => ({ kind: 'typed', text })
const composed = (text: string, composition: string): Keystroke => ({ kind: 'composed', text, composition })

function tell(keys: Keystroke[], committed = '', draft?: string) {
  const told: string[] = []
  let typing = startTyping(committed, draft)
  for (const key of keys) {
    const answer = type(typing, key)
    typing = answer.typing
    if (answer.draft !== undefined) told.push(`draft ${answer.draft}`)
    if (answer.commit !== undefined) told.push(`fact ${answer.commit}`)
  }
  return { told, typing }
}

test('every keystroke is a draft, leaving the field makes it a fact', () => {
  expect(tell([typed('a'), typed('ab'), leave]).told).toEqual(['draft a', 'draft ab', 'fact ab'])
})

test('Enter makes it a fact, once', () => {
  expect(tell([typed('x'), { kind: 'entered' }, { kind: 'entered' }, leave]).told).toEqual([
    'draft x',
    'fact x',
  ])
})

test('Enter that chooses characters is not a fact', () => {
  const half: Keystroke[] = [{ kind: 'composing' }, typed("ni'hao"), { kind: 'entered' }]
  expect(tell(half).told).toEqual(["draft ni'hao"])
})

test('chosen characters become a fact when the field is left', () => {
  const whole: Keystroke[] = [
    { kind: 'composing' },
    typed('nihao'),
    composed('你好', '你好'),
    { kind: 'settled' },
    leave,
  ]
  expect(tell(whole).told).toEqual(['draft nihao', 'draft 你好', 'fact 你好'])
})

test('half-typed pinyin is held back when the field is left, and kept as a draft', () => {
  const cut: Keystroke[] = [{ kind: 'composing' }, typed('王ni hao'), composed('王ni hao', 'ni hao'), leave]
  const { told, typing } = tell(cut)
  expect(told).toEqual(['draft 王ni hao'])
  expect(typing.isHeld).toBe(true)
})

test('it is a fact once the person came back and left again', () => {
  const back: Keystroke[] = [
    { kind: 'composing' },
    typed('ni hao'),
    composed('ni hao', 'ni hao'),
    leave,
    leave,
  ]
  expect(tell(back).told).toEqual(['draft ni hao', 'fact ni hao'])
})

test('a browser that leaves without ending the composition is held back as well', () => {
  expect(tell([{ kind: 'composing' }, typed('nihao'), leave]).told).toEqual(['draft nihao'])
})

test('a name or a model number that a keyboard composes is a fact', () => {
  const model: Keystroke[] = [
    { kind: 'composing' },
    typed('ThinkPad'),
    composed('ThinkPad', 'ThinkPad'),
    leave,
  ]
  expect(tell(model).told).toEqual(['draft ThinkPad', 'fact ThinkPad'])
})

test('on an English screen composed words are words', () => {
  const word: Keystroke[] = [
    { kind: 'composing' },
    typed('cable'),
    composed('cable', 'cable'),
    { kind: 'left', mayBePinyin: false },
  ]
  expect(tell(word).told).toEqual(['draft cable', 'fact cable'])
})

test('a draft from before becomes a fact when its field is visited', () => {
  expect(tell([leave], 'old', 'new').told).toEqual(['fact new'])
})

test('nothing changed is nothing to tell', () => {
  expect(tell([leave], 'same').told).toEqual([])
  expect(tell([typed('same!'), typed('same'), leave], 'same').told).toEqual(['draft same!', 'draft same'])
})
