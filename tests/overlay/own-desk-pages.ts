/** The pages of our own helpdesk by their address; undefined for what is no page. Its scripts are as people write them. */
export function pageOf(url: string): string | undefined {
  const { pathname } = new URL(url, 'http://desk')
  if (pathname === '/settled') return html('Settled', '')
  if (pathname === '/framed') return html('Frames', framed)
  if (pathname === '/tickets') return html('Tickets', list)
  if (pathname.startsWith('/tickets/5/window')) return html('Close', window_)
  if (/^\/tickets\/\d+$/.test(pathname))
    return html('Ticket', ticket(pathname.slice(9), url.includes('done')))
  return undefined
}

const html = (title: string, body: string) => `<!doctype html><title>${title}</title><body>${body}`

const states = `<option value="">(no change)</option><option value="1">Open</option><option value="2">Waiting</option>
<option value="9">Done and dusted</option>`

const framed = `
<iframe name="big" src="/tickets/5" width="600" height="400"></iframe>
<iframe name="small" src="/tickets/5" width="250" height="150"></iframe>`

const list = `
<form action="/bulk" method="post">
  <input type="checkbox" name="ids[]" value="5" checked><input type="checkbox" name="ids[]" value="6" checked>
  <input type="checkbox" name="ids[]" value="7">
  <select name="state" aria-label="State of all">${states}</select>
  <select name="owner" aria-label="Owner of all"><option value=""><option value="3">Li</select>
  <button>Change all</button>
</form>
<a href="/tickets?state=9">Only closed ones</a>`

const window_ = `
<form id="closing" action="/tickets/5/save" method="post">
  <input type="hidden" name="state" value="closed"><input name="note" aria-label="Note">
  <button type="button" onclick="this.form.submit(); shut()">Close and shut</button>
  <button onclick="setTimeout(shut, 300)">Close and shut soon</button>
</form>
<script>
  let shuts = 0
  const shut = () => {
    window.close()
    document.title = 'Shut ' + ++shuts
  }
</script>`

const ticket = (id: string, done: boolean) => `
<p>Status: <span class="state">${done ? 'Done and dusted' : 'Open'}</span></p>
<p id="view">Ticket ${id}</p><p id="spinner" hidden>…</p>

<a href="/do?act=state;tid=${id};to=closed">Close by link</a>
<a href="/tickets/${id}/save?state=9" data-method="post">Done and dusted</a>
<a href="/tickets/${id}/window" onclick="open(this.href, '', 'width=500,height=400'); return false">Close in a window</a>

<form id="edit" action="/tickets/${id}/save" method="post">
  <!-- Names that hide the form's own properties. -->
  <input type="hidden" name="id" value="x"><input type="hidden" name="action" value="y"><input type="hidden" name="method" value="z">
  <input name="note" aria-label="Note"><input name="owner" aria-label="Owner"><input name="due" aria-label="Due">
  <select name="state" aria-label="State">${states}</select>
  <button name="save" value="1">Save</button>
  <button type="button" onclick="HTMLFormElement.prototype.submit.call(this.form)">Save by script</button>
</form>

<form id="draft" action="/tickets/${id}/draft" method="post">
  <select name="state" aria-label="State of draft">${states}</select>
  <button name="attach" value="1">Attach more</button><button name="save" value="1">Save draft</button>
</form>

<form id="ajax" action="/tickets/${id}/save" method="post">
  <select name="state" aria-label="State by AJAX">${states}</select><button>Save by AJAX</button>
</form>

<select id="inline" name="state" aria-label="Inline">${states}</select>
<button onclick="request({ state: 9 })">Close by fetch</button>
<button onclick="fetch(new Request('/api/tickets/${id}', { method: 'PUT', body: JSON.stringify({ ticket: { state: 9 } }) })).catch(() => {})">Close by Request</button>
<button onclick="navigator.sendBeacon('/api/tickets/${id}', new Blob(['{&quot;state&quot;:&quot;closed&quot;}']))">Close by beacon</button>
<button onclick="sendData()">Close by FormData</button>
<button onclick="location.href = '/do?act=state;tid=${id};to=closed'">Close by address</button>
<button onclick="document.querySelector('dialog').showModal()">Close in a dialog</button>
<button onclick="document.links[0].click()">Close by another's click</button>
<button id="close-now" onclick="fetch('/rpc', { method: 'POST', body: 'x' })">Close now</button>
<button onclick="request({ note: 'closed' })">Comment by fetch</button>
<button onclick="request({ owner: 9, due: '2026-12-01' })">Give to Li</button>
<button onclick="request({ state: 2 })">Wait</button>
<button onclick="history.pushState({}, '', '/tickets/6'); view.textContent = 'Ticket 6'">Next ticket</button>

<dialog><form method="post" action="/tickets/${id}/save">
  <select name="state" aria-label="State in dialog"><option value="9" selected>Done and dusted</select>
  <button>Close it</button>
</form></dialog>

<script>
  const view = document.getElementById('view'), spinner = document.getElementById('spinner')
  const send = (url, body, headers = {}) => {
    const xhr = new XMLHttpRequest()
    spinner.hidden = false
    xhr.onloadend = () => { spinner.hidden = true }
    xhr.onload = () => { view.textContent = 'saved' }
    xhr.onabort = () => { view.textContent = 'aborted ' + xhr.readyState + xhr.status }
    xhr.open('POST', url)
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value)
    xhr.send(body)
  }
  const request = (fields) => fetch('/api/tickets/${id}', { method: 'PATCH', body: JSON.stringify(fields) })
    .then(() => { view.textContent = 'saved' }, (error) => { view.textContent = error.name })
  const sendData = () => {
    const data = new FormData()
    data.append('state', '9')
    send('/tickets/${id}/save', data)
    data.delete('state')
  }
  document.getElementById('inline').addEventListener('change', (event) => {
    const state = event.target.value
    event.target.disabled = true
    send('/inline', new URLSearchParams({ state }))
  })
  document.getElementById('ajax').addEventListener('submit', (event) => {
    event.preventDefault()
    send(event.target.getAttribute('action'), new URLSearchParams(new FormData(event.target)).toString(), { 'Content-Type': 'application/x-www-form-urlencoded' })
  })
  document.querySelector('dialog form').addEventListener('submit', (event) => {
    event.preventDefault()
    const url = event.target.getAttribute('action'), body = new FormData(event.target)
    event.target.closest('dialog').close()
    setTimeout(() => fetch(url, { method: 'POST', body }).catch(() => {}), 50)
  })
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-method]')
    if (!link) return
    event.preventDefault()
    const form = document.createElement('form')
    form.method = link.dataset.method
    form.action = link.href
    form.hidden = true
    document.body.append(form)
    form.submit()
  })
</script>`
