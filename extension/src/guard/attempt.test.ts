import { describe, expect, it } from 'vitest'
import { redmineClosing } from '../helpdesks/redmine-closing.ts'
import { rtClosing } from '../helpdesks/rt-closing.ts'
import { type Attempt, type AttemptField, closingsOf, couldClose } from './attempt.ts'
import { fieldsOfQuery, fieldsOfText } from './fields.ts'
import { recordedInRedmine, recordedInRt } from './recorded.testing.ts'

describe.each([
  ['RT', rtClosing, recordedInRt],
  ['Redmine', redmineClosing, recordedInRedmine],
] as const)('in %s, somebody', (_name, closing, recorded) => {
  it.each(recorded.map((row) => ({ row, what: row[0] })))('$what', ({ row }) => {
    const [, request, fields, closes, shown] = row
    expect(closingsOf({ closing }, attempt(request, fields), shown)).toEqual(closes)
    const installedElsewhere = attempt(request.replace('/', '/support/'), fields)
    expect(closingsOf({ closing }, installedElsewhere, shown)).toEqual(closes)
  })
})

const simple = {
  closing: {
    statuses: ['Done'],
    requests: [
      { path: '(', status: '(' },
      { path: '^/save$', status: '^(ticket\\[)?state\\]?$', tickets: '^ids?(\\[\\])?$' },
    ],
    controls: [],
  },
}

describe('a status', () => {
  it('is known by the words the page has for a number', () => {
    const sent = attempt('POST /save', '{"ticket":{"state":9},"ids":[4,5]}')
    expect(closingsOf(simple, sent)).toEqual([])
    expect(closingsOf(simple, sent, undefined, (value) => (value === '9' ? ['Done'] : []))).toEqual([
      '4',
      '5',
    ])
  })

  it('counts whatever its case, width and blanks', () => {
    expect(closingsOf(simple, attempt('POST /save', 'state= ＤＯＮＥ & id=4'))).toEqual(['4'])
  })

  it('closes the ticket on the page where the request names none', () => {
    expect(closingsOf(simple, attempt('POST /save', 'state=done'), { ticket: '8' })).toEqual(['8'])
    expect(closingsOf(simple, attempt('POST /save', 'state=done'))).toEqual([])
  })

  it('closes others than the closed one on the page', () => {
    const both = attempt('POST /save', 'state=done&id=4,8')
    expect(closingsOf(simple, both, { ticket: '8', status: 'Done' })).toEqual(['4'])
  })
})

describe('a mapping', () => {
  it('with a pattern that is none still works by its others', () => {
    expect(couldClose(simple, 'http://desk/save')).toBe(true)
    expect(couldClose(simple, 'http://desk/other')).toBe(false)
  })
})

describe('fields', () => {
  it('are separated by ; too, and may be broken', () => {
    expect(fieldsOfQuery('?a=1;b=%E4%BD%A0+c&d&e=%zz')).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: '你 c' },
      { name: 'd', value: '' },
      { name: 'e', value: '%zz' },
    ])
  })

  it('of JSON have the names forms give them, and end at some depth', () => {
    expect(fieldsOfText('{"a":{"b":[1,{"c":null,"d":true}]}}')).toEqual([
      { name: 'a[b][]', value: '1' },
      { name: 'a[b][][d]', value: 'true' },
    ])
    expect(fieldsOfText('['.repeat(10_000))).toEqual([])
    expect(fieldsOfText(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`)).toEqual([])
  })
})

function attempt(request: string, body: string): Attempt {
  const [method = '', path = ''] = request.split(' ', 2)
  const asTold = /«| & /.test(body) || method === 'GET'
  const fields = asTold ? body.split(' & ').filter(Boolean).map(fieldOf) : fieldsOfText(body)
  return { method, url: `https://helpdesk.test${path}`, fields }
}

function fieldOf(told: string): AttemptField {
  const [, name = '', value = '', label] = /^([^=]*)=(.*?)(?: «(.*)»)?$/s.exec(told) ?? []
  return label === undefined ? { name, value } : { name, value, label }
}
