import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { helpdesks } from './index.ts'
import { readMapping } from './mapping.ts'
import { rt } from './rt.ts'

it.each(helpdesks)('$name comes back from JSON as it was', (helpdesk) => {
  expect(readMapping(JSON.parse(JSON.stringify(helpdesk)))).toEqual(helpdesk)
})

describe('a mapping is refused in words', () => {
  it.each([
    [{ pages: ['('] }, 'pages.0', 'not a valid regular expression'],
    [{ pages: ['/ticket/1'] }, 'pages.0', '(?<ticket>'],
    [{ pages: '/ticket' }, 'pages', 'must be a list'],
    [
      { fields: { due: [{ label: '到期', part: '[' }] } },
      'fields.due.0.part',
      'not a valid regular expression',
    ],
    [{ fields: { due: [{ css: '#due', part: '(\\d+)+$' }] } }, 'fields.due.0.part', 'never end'],
    [{ fields: { due: [{}] } }, 'fields.due.0.label', 'missing'],
    [{ fields: { due: [{ button: '' }] } }, 'fields.due.0.button', 'empty'],
    [{ fields: { due: [{ label: 'a', css: 'b' }] } }, 'fields.due.0.label', 'not known here'],
    [{ fields: { price: [] } }, 'fields.price', 'not known here'],
    [
      { closing: { statuses: [], controls: [], requests: [{ path: '(', status: 'x' }] } },
      'closing.requests.0.path',
      'regular expression',
    ],
    [{ tried: 'yes' }, 'tried', 'choices'],
    [{ name: '' }, 'name', 'empty'],
    [{ extra: 1 }, 'extra', 'not known here'],
  ])('%j, naming %s', (change, where, words) => {
    const answer = readMapping({ ...rt, ...change })
    expect(answer).toMatchObject({ refused: 'invalid', where, say: { en: expect.stringContaining(words) } })
  })

  it('and so is what is no mapping at all', () => {
    for (const json of [undefined, null, 7, 'rt', [], [rt]]) {
      expect(readMapping(json)).toMatchObject({ refused: 'not-a-mapping' })
    }
  })

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(readMapping(json)).toHaveProperty('refused')
      }),
    )
  })

  it('or loses what is not its own', () => {
    const read = readMapping(JSON.parse(`${JSON.stringify(rt).slice(0, -1)},"__proto__":{"polluted":true}}`))
    expect(read).not.toHaveProperty('polluted')
    expect({}).not.toHaveProperty('polluted')
  })
})

it.each(['(?:a|b)+c*', '(?:/[a-z]+)?', '([+*]\\d)+', '(?<ticket>\\d+)', '((a)(b+))?'])(
  '%s is a pattern',
  (part) => {
    expect(readMapping({ ...rt, fields: { due: [{ label: 'x', part }] } })).not.toHaveProperty('refused')
  },
)

it.each(['(a+)+', '((a*))*', '(?:x(?<y>a+)b)*', '(a{2,})+', '(?:a+){3,}'])(
  '%s is refused, for it may never end',
  (part) => {
    expect(readMapping({ ...rt, fields: { due: [{ label: 'x', part }] } })).toHaveProperty('refused')
  },
)
