// @vitest-environment jsdom

import { isRefusal } from '@countersign/shared/field'
import { describe, expect, it } from 'vitest'
import { type Attempt, closingsOf, couldClose } from '../guard/attempt.ts'
import { attemptOfForm, attemptOfLink } from '../guard/form-attempt.ts'
import { elementAt } from '../reading/find-place.ts'
import { compose } from './compose.ts'
import { learnClosing } from './learn-closing.ts'

const states = '<option value="">请选择<option value="1">处理中<option value="9">已关闭'
const tickets = ['5', '6', '7'].map((id) => ({ url: `https://desk.test/t/${id}`, reading: {} }))

describe('a state that was chosen closes', () => {
  it.each([
    [
      'by the address it is sent to',
      `<form action="/t/5/save"><select name="state">${states}</select></form>`,
      'POST /t/6/save state=9',
      ['6'],
    ],
    [
      'by a field that names the ticket',
      `<form action="/save"><input type="hidden" name="tid" value="5"><select name="state">${states}</select></form>`,
      'POST /save state=9&tid=7',
      ['7'],
    ],
    [
      'the ticket on the page, where a script sends it anywhere',
      `<select name="state">${states}</select>`,
      'POST /api/x state=9',
      ['8'],
    ],
    [
      'and no other state',
      `<form action="/save"><select name="state">${states}</select></form>`,
      'POST /save state=1',
      [],
    ],
    [
      'as one of several dots',
      `<form action="/save"><label><input type="radio" name="s" value="o">开</label><label><input type="radio" name="s" value="c">关闭</label></form>`,
      'POST /save s=c',
      ['8'],
    ],
  ])('%s', (_, html, request, closes) => {
    const helpdesk = learned(html, 'select, input[type=radio]')
    expect(closingsOf(helpdesk, attempt(request), { ticket: '8' })).toEqual(closes)
  })
})

describe('a control that was shown', () => {
  it.each([
    ['its name', '<button name="close">关闭</button>', { css: 'button[name="close"]' }],
    ['its words', '<a>返回</a><a href="#"><i></i> 关闭工单</a>', { button: '关闭工单' }],
    [
      'the way to it, where another one says the same',
      '<p><a>关闭</a></p><div><a id="x5">关闭</a></div>',
      { css: 'body > div > a' },
    ],
  ])('is known by %s', (_, html, place) => {
    const helpdesk = learned(html, 'button, div > a, a:has(i)')
    const all = [...document.querySelectorAll('button, a')]
    expect(helpdesk.closing.controls).toEqual([place])
    expect(elementAt(place, document)).toBe(all.at(-1))
  })

  it('is known by the address of its link too, if that says so', () => {
    const html = '<a href="/do?act=state;tid=5;to=closed">关闭</a>'
    const helpdesk = learned(html, 'a')
    const link = open(html.replace('5', '6')).querySelector('a') as HTMLAnchorElement
    link.href = new URL(link.getAttribute('href') ?? '', 'https://desk.test').href
    expect(closingsOf(helpdesk, attemptOfLink(link))).toEqual(['6'])
  })

  it('is known by what its form sends too, if that says so', () => {
    const html =
      '<form action="https://desk.test/t/5/set" method="post"><input type="hidden" name="status" value="closed"><button>完成</button></form>'
    const helpdesk = learned(html, 'button')
    const form = open(html.replace('5', '6')).querySelector('form') as HTMLFormElement
    expect(closingsOf(helpdesk, attemptOfForm(form))).toEqual(['6'])
    expect(couldClose(helpdesk, 'https://desk.test/t/6/comment')).toBe(false)
  })
})

function learned(html: string, css: string) {
  const element = open(html).querySelector(css)
  const closing = element && learnClosing(element, ['5', '6', '7'])
  if (!closing) throw new Error('Nothing was learned')
  const closed =
    closing.kind === 'status'
      ? closing.options.filter(({ soundsClosed }) => soundsClosed).map(({ value }) => value)
      : []
  const mapping = compose('own', 'Own', { places: {}, tickets, closings: [{ learned: closing, closed }] })
  if (isRefusal(mapping)) throw new Error(mapping.say.en)
  return mapping
}

function open(html: string): Document {
  document.body.innerHTML = html
  return document
}

function attempt(request: string): Attempt {
  const [method = '', path = '', body = ''] = request.split(' ')
  const fields = [...new URLSearchParams(body)].map(([name, value]) => ({ name, value }))
  return { method, url: `https://desk.test${path}`, fields }
}
