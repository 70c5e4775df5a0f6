import { problemsOf, standard } from '@countersign/shared/standard'
import { describe, expect, test } from 'vitest'
import { actionsFor, doings } from './actions.ts'
import { unknown } from './phrases.ts'

const known = { ...unknown, phone: '138-0013 8001（张伟）' }

/** The row and the problems under it that speak in the helpdesk. */
const speakers = standard.items.flatMap((item) =>
  [item, ...problemsOf(item)]
    .filter(({ effects }) => effects.some(({ effect }) => effect === 'helpdesk'))
    .map(({ id }) => id),
)

test.each([...new Set(speakers)])('something can be done about %s', (id) => {
  expect(actionsFor(id, known)).not.toEqual([])
})

test.each(Object.keys(doings))('%s is a row of the standard, or a line of one', (id) => {
  const [row, name] = id.split('/')
  const found = standard.items.flatMap((item) => [item, ...problemsOf(item)]).filter((one) => one.id === row)
  const names = found.flatMap(({ effects }) => effects.map((one) => ('name' in one ? one.name : undefined)))
  expect(found).not.toEqual([])
  if (name) expect(names).toContain(name)
})

describe('the call', () => {
  test.each([
    ['138-0013 8001（张伟）', 'tel:13800138001'],
    ['+86 10 6255 5555', 'tel:+861062555555'],
    ['０１０－６２５５５５５５', 'tel:01062555555'],
  ])('to %s', (phone, link) => {
    expect(actionsFor('A1/contact', { ...known, phone })[0]).toMatchObject({ does: 'call', link })
  })

  test.each([undefined, '', '见邮件'])('is not offered where the number is %s', (phone) => {
    const { phone: _, ...rest } = known
    const actions = actionsFor('A1/contact', phone === undefined ? rest : { ...rest, phone })
    expect(actions.map(({ does }) => does)).toEqual(['say', 'show'])
  })
})

test('the words name who speaks, to whom, and the time', () => {
  const both = (words: string) => ({ 'zh-CN': words, en: words })
  const told = { person: both('张伟'), organisation: both('蓝桥'), appointment: both('11月20日 10:00') }
  const words = actionsFor('D1/on-time', told).find(({ does }) => does === 'say')
  expect(words).toMatchObject({ words: { 'zh-CN': expect.stringMatching(/张伟.*蓝桥.*11月20日 10:00/) } })
})
