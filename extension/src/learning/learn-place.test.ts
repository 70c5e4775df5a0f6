// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Place, TicketField } from '../helpdesks/helpdesk.ts'
import { readFields } from '../reading/read-ticket.ts'
import { learnPlace } from './learn-place.ts'
import type { Pointed } from './pointed.ts'

describe('a place is learned beside its label', () => {
  it.each([
    ['in a table', '<table><tr><th>客户电话</th><td>^138</td></tr></table>', { label: '客户电话' }],
    [
      'in a table of two pairs a row',
      '<table><tr><td>地址</td><td>北京</td><td>客户电话：</td><td><span>^138</span></td></tr></table>',
      { label: '客户电话' },
    ],
    ['under a heading', '<table><tr><th>姓名<th>手机<tr><td>张伟<td>^138</table>', { label: '手机' }],
    ['in a list of terms', '<dl><dt>姓名<dd>张伟<dt>Phone<dd>^138</dl>', { label: 'phone' }],
    [
      'in an input',
      '<label for="a">客户电话*</label><p>请填写</p><input id="a" value="138">',
      { label: '客户电话' },
    ],
    [
      'in a select',
      '<label>状态 <select><option>开<option selected>处理中</select></label>',
      { label: '状态' },
    ],
    ['in columns', '<div><div class="label">客 户 电 话：</div><div>^138</div></div>', { label: '客户电话' }],
    ['in the same text', '<ul><li>客户电话：^138</li><li>地址：北京</li></ul>', { label: '客户电话' }],
    ['between others', '<p><b>电话：</b>^138<br><b>地址：</b>北京</p>', { label: '电话' }],
    ['nobody ever saw before', '<table><tr><td>呼叫码</td><td>^138</td></tr></table>', { label: '呼叫码' }],
    ['that was pointed at itself', '<dl><dt>^电话<dd>138</dl>', { label: '电话' }],
  ])('%s', (_, html, place) => {
    expect(learned(html)).toMatchObject({
      place,
      by: 'label',
      value: expect.stringMatching(/^(138|处理中)$/),
    })
  })

  it('the second of two alike, counted where nothing else tells them apart', () => {
    const pair = (value: string) => `<dl><dt>电话<dd>${value}</dl>`
    expect(learned(pair('137') + pair('^138'))?.place).toEqual({ label: '电话', nth: 1 })
    expect(
      learned(`<div id="company">${pair('137')}</div><div id="caller">${pair('^138')}</div>`)?.place,
    ).toEqual({
      label: '电话',
      within: 'div[id="caller"]',
    })
  })

  it('whole, where the page cuts it short', () => {
    const address = '北京市海淀区中关村大街27号 华联超市一层'
    const html = `<dl><dt>地址<dd title="${address}">^北京市海淀区中关村…</dl>`
    expect(learned(html)).toMatchObject({ place: { label: '地址' }, value: address })
  })
})

describe('a place without a label is learned', () => {
  it.each([
    ['by its id', '<i></i><span id="phone">^138</span>', 'span[id="phone"]', 'name'],
    ['by its name', '<i></i><input name="tel" value="138">', 'input[name="tel"]', 'name'],
    ['by its class', '<p><em class="state new">^138</em></p>', 'em.state', 'name'],
    ['as the heading', '<nav>首页</nav><main><h1>^138</h1></main>', 'h1', 'name'],
    [
      'by the way to it, past ids that are this ticket’s',
      '<div id="view">工单<p id="t-1024"><i></i></p><p id="x1024"><i></i><span>^138</span></p></div>',
      'div[id="view"] > p:nth-of-type(2) > span',
      'structure',
    ],
  ])('%s', (_, html, css, by) => {
    expect(learned(html)).toEqual({ place: { css }, by, value: '138' })
  })

  it('by no id that is this ticket’s number, however short', () => {
    expect(learned('<i></i><div id="t-5"><span>^138</span></div><div></div>', ['5'])?.place).toEqual({
      css: 'body > div:nth-of-type(1) > span',
    })
  })

  it('not at all where there is nothing', () => {
    expect(learned('<dl><dt>电话<dd><b></b></dl>', [], 'b')).toBeUndefined()
  })
})

const till = {
  subject: '门店收银机无法开机，需上门检修',
  'customer.phone': '13800138001',
  'customer.address': '北京市海淀区中关村大街27号 华联超市一层',
  'asset.model': 'HP RP5810 SN:CZC1234567',
}
const printer = {
  subject: '前台打印机卡纸并提示更换硒鼓',
  'customer.phone': '13900139002',
  'customer.address': '上海市浦东新区张江路88号3楼',
  'asset.model': 'Brother HL-L2350DW',
}

describe.each(['rt', 'redmine'] as const)('what is learned on one page of %s', (kind) => {
  it.each(['zh-CN', 'en'])('reads another ticket as well, in %s', (lang) => {
    const page = saved(`${kind}-till.${lang}`)
    const places = Object.fromEntries(
      Object.entries(till).map(([field, value]) => {
        const found = learnPlace(textWith(value, page), ['1'])
        expect(found, field).toMatchObject({ value: expect.stringContaining(value) })
        return [field, [found?.place]]
      }),
    ) as { [F in TicketField]?: Place[] }
    const read = readFields(places, saved(`${kind}-printer.${lang}`))
    for (const [field, value] of Object.entries(printer)) expect(read[field as TicketField]).toContain(value)
  })
})

/** Points at the text behind `^`, or else at the only control there is. */
function learned(html: string, taken: readonly string[] = ['1024'], css?: string) {
  const page = new DOMParser().parseFromString(html.replace('^', ''), 'text/html')
  const marked = /\^([^<]+)/.exec(html)?.[1]
  const element = page.querySelector(css ?? 'input, select')
  return learnPlace(marked ? textWith(marked, page) : { element: element as Element }, taken)
}

function textWith(value: string, page: Document): Pointed {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node
    if (
      (node as Text).data.trim().endsWith(value) &&
      parentElement &&
      !parentElement.closest('script, textarea, [style*="display:none"], [hidden], form')
    )
      return { element: parentElement, text: node as Text }
  }
  throw new Error(`No text says ${value}`)
}

function saved(name: string): Document {
  const html = readFileSync(join(import.meta.dirname, '../helpdesks/pages', `${name}.html`), 'utf8')
  return new DOMParser().parseFromString(html, 'text/html')
}
