// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '../helpdesks/helpdesk.ts'
import { readFields } from './read-ticket.ts'

describe('a value beside its label is found', () => {
  it.each([
    ['in a table', '<table><tr><th>客户电话</th><td>138</td></tr></table>'],
    [
      'in a table without headings',
      '<table><tr><td>地址</td><td>北京</td><td>客户电话：</td><td>138</td></tr></table>',
    ],
    [
      'under a heading',
      '<table><tr><th>编号</th><th>客户电话</th></tr><tr><td>7</td><td>138</td></tr></table>',
    ],
    [
      'under a heading of its own',
      '<table><thead><tr><th>客户电话</th></tr></thead><tbody><tr><td>138</td></tr></tbody></table>',
    ],
    ['in a list of terms', '<dl><dt>地址</dt><dd>北京</dd><dt>客户电话</dt><dd>138</dd></dl>'],
    ['by `for`', '<label for="a">客户电话</label><p>请填写</p><input id="a" value="138">'],
    ['by `for`, whatever the id', `<label for='x"]\\'>客户电话</label><input id='x"]\\' value="138">`],
    [
      'in place of a select',
      '<label for="a">客户电话</label><select id="a" hidden></select><span>138</span>',
    ],
    ['in the label', '<label>客户电话 <input value="138"></label>'],
    [
      'in the label, with more words in it',
      '<label><span>客户电话</span> <small>用于联系</small><input value="138"></label>',
    ],
    ['as siblings', '<div class="label">客户电话:</div><div class="value">138</div>'],
    [
      'as siblings, the label in pieces',
      '<div class="label"><span>客户电话</span>:<i class="help"></i></div><div class="value">138</div>',
    ],
    [
      'in columns',
      '<div class="row"><div class="col"><label>客户电话</label><span class="must">*</span></div><div class="col">138</div></div>',
    ],
    ['behind an icon', '<b>客户电话</b><i class="icon"></i><span>138</span>'],
    ['behind a hidden twin', '<b>客户电话</b><form hidden><input value="139"></form><span>138</span>'],
    ['as text behind it', '<p><b>客户电话：</b>138<br><b>地址：</b>北京</p>'],
    ['as text behind it, in the same piece', '<li>客户电话：138</li><li>地址：北京</li>'],
    ['as a link behind it', '<p>客户电话：<a href="tel:138">138</a></p>'],
    [
      'by `aria-labelledby`',
      '<span id="l">客户电话</span><p>必须填写</p><span aria-labelledby="l">138</span>',
    ],
    ['by `aria-label`', '<input aria-label="客户电话" value="138">'],
    [
      'in an input in a cell',
      '<table><tr><td>客户电话</td><td><input type="tel" value="138"> <button>拨打</button></td></tr></table>',
    ],
    ['with a star', '<label>* 客户电话</label><span>138</span>'],
    ['with a wide star and colon', '<label>＊客户电话　：</label><span>138</span>'],
    ['with a note', '<label>客户电话（必填）</label><span>138</span>'],
    ['stretched', '<th-like class="label">客 户 电　话</th-like><span>138</span>'],
  ])('%s', (_, html) => {
    expect(read(html, { label: '客户电话' })).toBe('138')
  })

  it('whatever the case of its words', () => {
    expect(read('<dl><dt>CONTACT  Phone:<dd>138</dl>', { label: 'Contact phone' })).toBe('138')
  })

  it('as the second of two alike', () => {
    const html = '<p><b>电话</b><i></i><span>1</span></p><dl><dt>电话<dd>2</dl><dl><dt>电话<dd>3</dl>'
    expect(read(html, { label: '电话', nth: 1 })).toBe('3')
    expect(read(html, { label: '电话', within: 'p' })).toBe('1')
    expect(read(html, { label: '电话', within: '[' })).toBeUndefined()
  })
})

describe('nothing is read', () => {
  it.each([
    [
      'where the value is empty',
      '<div class="row"><span class="label">电话</span><span class="value"></span></div><div class="row"><span class="label">地址</span><span class="value">北京</span></div>',
    ],
    ['where the next label comes at once', '<dl><dt>电话<dt>地址<dd>北京</dl>'],
    ['where the label is hidden', '<div hidden><b>电话</b><span>1</span></div>'],
    ['where the value is', '<label for="e">电话</label><input id="e" hidden value="1">'],
    [
      'from what stands beside a hidden value',
      '<label for="e">电话</label><a>编辑</a><input id="e" hidden value="1">',
    ],
    ['from a password', '<label>电话<input type="password" value="1"></label>'],
    ['from words that only begin alike', '<dl><dt>电话费<dd>1</dl>'],
    ['from a script', '<script>电话</script><p>1</p>'],
    ['where it says that nothing is set', '<dl><dt>电话<dd>（未设置）</dl>'],
    ['where nothing was chosen', '<label>电话<select><option value="">请选择<option>1</select></label>'],
  ])('%s', (_, html) => {
    expect(read(html, { label: '电话' })).toBeUndefined()
  })
})

describe('a value is whole', () => {
  const address = '北京市海淀区中关村大街27号 华联超市一层'
  it.each([
    ['as it stands', `<td id="v">${address}</td>`],
    ['from the title, cut short in the middle', `<td id="v" title="${address}">北京市海淀区…一层</td>`],
    ['from the title, cut short', `<td id="v" title="${address}">北京市海淀区...</td>`],
    ['from the title, cut off', `<td id="v" title="${address}">北京市海淀区中关村</td>`],
    ['from the title of what is in it', `<td id="v"><a title="${address}">北京市海淀区中关村大街…</a></td>`],
    ['from the title that Bootstrap moved', `<td id="v" data-original-title="${address}">北京市海淀区…</td>`],
    ['from the title, where there is an icon only', `<td id="v" title="${address}"><i></i></td>`],
    ['without what a button says', `<td id="v">${address}<button>复制</button><span hidden>编辑</span></td>`],
    ['without what it could be', `<td id="v"><select><option>上海<option selected>${address}</select></td>`],
    [
      'without spaces in a row, or what nobody sees',
      `<td id="v">\n 北京市海淀区中关村大街27号\u200b\t \n 华联超市\u202e一层 </td>`,
    ],
  ])('%s', (_, html) => {
    expect(read(`<table><tr>${html}</tr></table>`, { css: '#v' })).toBe(address)
  })

  it('and not the explanation in a title', () => {
    expect(read('<p id="v" title="高：四小时内上门">高</p>', { css: '#v' })).toBe('高')
  })

  it('with its lines, where it is a text', () => {
    const html = '<div id="v"><p>一\n二</p><p>三<br>四</p><pre>五\n六</pre><ul><li>七<li>八</ul></div>'
    document.body.innerHTML = html
    expect(readFields({ fault: [{ css: '#v' }] }, document).fault).toBe('一 二\n三\n四\n五\n六\n七\n八')
    expect(readFields({ subject: [{ css: '#v' }] }, document).subject).toBe('一 二 三 四 五 六 七 八')
  })

  it.each([
    ['<time id="v" datetime="2026-11-25T01:30:00Z">三天后</time>', '2026-11-25T01:30:00Z'],
    ['<p id="v"><a title="2026-11-25 09:30">三天后</a></p>', '2026-11-25 09:30'],
    ['<p id="v" title="还有三天">2026-11-25 09:30</p>', '2026-11-25 09:30'],
    ['<p id="v" title="快到了">三天后</p>', '三天后'],
  ])('of a time, the time itself: %s', (html, due) => {
    document.body.innerHTML = html
    expect(readFields({ due: [{ css: '#v' }] }, document)).toEqual({ due })
  })

  it('of ticks, by their own words', () => {
    const html =
      '<p id="v"><label><input type="checkbox" checked>加急</label><label><input type="checkbox">普通</label></p>'
    expect(read(html, { css: '#v' })).toBe('加急')
  })

  it('but for the part that counts', () => {
    expect(read('<h1>#12: 收银机</h1>', { css: 'h1', part: '^#(\\d+)' })).toBe('12')
    expect(read('<h1>收银机</h1>', { css: 'h1', part: '^#(\\d+)' })).toBeUndefined()
    expect(read('<h1>收银机</h1>', { css: 'h1', part: '(' })).toBeUndefined()
  })

  it('and never longer than a field holds', () => {
    document.body.innerHTML = `<p id="v">${'长'.repeat(9000)}</p>`
    const { fault, subject } = readFields({ fault: [{ css: '#v' }], subject: [{ css: '#v' }] }, document)
    expect([fault?.length, subject?.length]).toEqual([8000, 1000])
  })
})

describe('a hostile page', () => {
  const names = [
    'querySelector',
    'documentElement',
    'createTreeWalker',
    'body',
    'getAttribute',
    'children',
    'matches',
    'parentElement',
  ]
  const clobbering = names.map((name) => `<img name="${name}"><form><input name="${name}"></form>`).join('')

  it('can take no name of the document from us', () => {
    expect(read(`${clobbering}<dl><dt>电话<dd>138</dl>`, { label: '电话' })).toBe('138')
  })

  it('never makes reading throw', () => {
    const piece = fc.oneof(
      fc.constantFrom('电话', '：', '电话：138', '…', '<', '&', ' ', '\u0000', clobbering),
      fc.constantFrom(
        '<dl>',
        '<dt>',
        '<dd>',
        '<td>',
        '<th>',
        '<tr>',
        '<table>',
        '<label>',
        '<label for=a>',
        '<input id=a>',
      ),
      fc.constantFrom(
        '<select><option>',
        '</div>',
        '<div class=label>',
        '<span hidden>',
        '<form><input name=id>',
        '<svg>',
        '<math>',
      ),
      fc.string(),
    )
    const place: fc.Arbitrary<Place> = fc.oneof(
      fc.record({ label: fc.constantFrom('电话', '', '*'), nth: fc.nat(3) }),
      fc.record({ label: fc.constant('电话'), within: fc.constantFrom('dl', '[', '') }),
      fc.record({
        css: fc.oneof(fc.constantFrom('*', ':is(', 'dd', ''), fc.string()),
        part: fc.oneof(fc.string(), fc.constant('(.)')),
      }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(place, { maxLength: 4 }), (pieces, places) => {
        document.body.innerHTML = pieces.join('')
        const { fault } = readFields({ fault: places }, document)
        expect(fault === undefined || (fault.length > 0 && fault.length <= 8000)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

function read(html: string, place: Place): string | undefined {
  // A document of its own: what clobbers it would stay.
  const page = new DOMParser().parseFromString(html, 'text/html')
  return readFields({ 'customer.phone': [place] }, page)['customer.phone']
}
