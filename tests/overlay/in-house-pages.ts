import { type InHouseTicket, inHouseTickets } from './in-house-tickets.ts'

/**
 * The pages of an in-house tool by their address, as such tools are written: semicolons, a table of labels and values, text
 * cut short by the server, fields that are inputs, a dialog that sends by script, a window that closes, the next ticket
 * without loading. Undefined for what is no page.
 */
export function inHousePageOf(url: string): string | undefined {
  const [, page, id = ''] = /^\/desk\/(\w+)(?:;id=(\d+))?$/.exec(url) ?? []
  const ticket = inHouseTickets[id]
  if (page === 'list') return html('工单列表', list())
  if (!ticket) return undefined
  if (page === 'show') return html(ticket.subject, frame(id, ticket))
  if (page === 'part') return ticketPart(id, ticket)
  return page === 'finish' ? html('电话解决', finish(id)) : undefined
}

const html = (title: string, body: string) => `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>body { margin: 16px; font: 14px sans-serif } td { padding: 3px 10px 3px 0 } .mask { position: fixed; inset: 60px auto auto 200px; padding: 20px; background: #fff; border: 2px solid #456 }</style><body>${body}`

const list = () =>
  `<nav><a href="/desk/list">全部工单</a></nav><ul>${Object.entries(inHouseTickets)
    .map(([id, { number, subject }]) => `<li><a href="/desk/show;id=${id}">${number} ${subject}</a>`)
    .join('')}</ul>`

const cut = (text: string) => `<td title="${text}">${text.slice(0, 14)}…</td>`

const ticketPart = (id: string, ticket: InHouseTicket) => `
<h1>[${ticket.number}] ${ticket.subject}</h1>
<table id="basics">
  <tr><td>工单编号</td><td>${ticket.number}</td><td>当前状态</td><td><span class="pill">处理中</span></td></tr>
  <tr><td>提单人</td><td>${ticket.caller}</td><td>经办人</td><td>${ticket.owner}</td></tr>
  <tr><td>约定上门</td><td>${ticket.visit}</td><td>最晚完成</td><td>${ticket.due}</td></tr>
  <tr><td>类别</td><td><select name="kind">${['硬件', '外设', '网络', '终端'].map((kind) => `<option${kind === ticket.kind ? ' selected' : ''}>${kind}</option>`).join('')}</select></td></tr>
</table>
<div class="box" id="unit"><h3>客户</h3><table>
  <tr><td>名称</td><td>${ticket.unit}</td></tr><tr><td>电话</td><td>${ticket.unitPhone}</td></tr>
  <tr><td>地址</td>${cut(ticket.address)}</tr></table></div>
<div class="box" id="person"><h3>联系人</h3><table>
  <tr><td>姓名</td><td>${ticket.contact}</td></tr>
  <tr><td>电话</td><td><input name="tel" value="${ticket.phone}"></td></tr></table></div>
<table><tr><th>设备</th><th>序列号</th></tr><tr><td>${ticket.device}</td><td>${ticket.serial}</td></tr></table>
<p><b>描述：</b></p><div class="text">${ticket.fault.replace('\n', '<br>')}</div>
<p>
  <button onclick="document.querySelector('.mask').hidden = false">处理结果…</button>
  <a href="/desk/finish;id=${id}" onclick="open(this.href, '', 'width=640,height=560'); return false">电话解决…</a>
</p>
<div class="mask" hidden>
  <label>结果 <select name="result"><option value="">请选择</option><option value="1">处理中</option><option value="7">已完成</option><option value="8">已取消</option></select></label>
  <button onclick="sendResult(${id})">确定</button> <button onclick="this.closest('.mask').hidden = true">取消</button>
</div>`

const frame = (id: string, ticket: InHouseTicket) => `
<nav><a href="/desk/list">全部工单</a> <button onclick="show(1107)">1107</button> <button onclick="show(1200)">1200</button></nav>
<main>${ticketPart(id, ticket)}</main>
<output></output>
<script>
  window.heard = []
  for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
    document.addEventListener(type, (event) => {
      if (document.body.contains(event.target)) window.heard.push(type + ' ' + event.target.localName)
    }, true)
  async function show(id) {
    history.pushState({}, '', '/desk/show;id=' + id)
    document.querySelector('main').innerHTML = await (await fetch('/desk/part;id=' + id)).text()
  }
  async function sendResult(id) {
    const result = document.querySelector('[name=result]').value
    document.querySelector('.mask').hidden = true
    await new Promise((resolve) => setTimeout(resolve, 30))
    const done = fetch('/desk/rpc/ticket', { method: 'POST', body: JSON.stringify({ id, result }) })
    document.querySelector('output').textContent = await done.then(() => '已提交', () => '未提交')
  }
</script>`

const finish = (id: string) => `
<h2>电话解决</h2>
<form method="post" action="/desk/save;id=${id}">
  <input type="hidden" name="action" value="finish"><label>说明 <input name="note"></label>
  <button onclick="setTimeout(() => window.close(), 20)">解决并关单</button>
</form>`
