import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A ticket of a desk that shows its tickets as Redmine does. */
export interface Issue {
  readonly subject: string
  readonly status?: string
  /** By the label people read. */
  readonly fields: Readonly<Record<string, string>>
}

export interface IssueDesk {
  readonly address: string
  readonly pageOf: (id: string) => string
  /** From now on the desk has this ticket. */
  readonly has: (id: string, issue: Issue) => void
  readonly stop: () => void
}

/** An in-house desk with tickets that a test words as it likes, times of this very minute above all. */
export async function startIssueDesk(): Promise<IssueDesk> {
  const issues = new Map<string, Issue>()
  const server = createServer(({ url = '' }, response) => {
    const id = /^\/issues\/(\d+)/.exec(url)?.[1] ?? ''
    const issue = issues.get(id)
    response.statusCode = issue ? 200 : 404
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(issue ? html(id, issue) : '<title>none</title>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address,
    pageOf: (id) => `${address}/issues/${id}`,
    has: (id, issue) => void issues.set(id, issue),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const classes: { readonly [label: string]: string } = { 指派给: 'assigned-to', 计划完成日期: 'due-date' }

function html(id: string, { subject, status = '新建', fields }: Issue): string {
  const attribute = ([label, value]: readonly [string, string]) =>
    `<div class="${classes[label] ?? 'cf'} attribute"><div class="label"><span>${label}</span>:</div><div class="value">${value}</div></div>`
  return `<!doctype html><html lang="zh"><title>#${id}</title>
<style>.high { height: 150vh }</style>
<body><div id="content"><h2>故障 #${id}</h2><div class="issue">
<div class="subject"><h3>${subject}</h3></div><p class="high">…</p>
<div class="attributes">
<div class="status attribute"><div class="label">状态:</div><div class="value">${status}</div></div>
${Object.entries(fields).map(attribute).join('\n')}
</div><p class="high">…</p></div></div>`
}
