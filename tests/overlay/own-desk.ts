import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pageOf as everyWay } from './own-desk-pages.ts'

/** What reached the helpdesk that is no page. */
export interface Arrival {
  readonly method: string
  readonly url: string
  readonly body: string
}

export interface OwnDesk {
  readonly address: string
  /** What arrived since the last look. */
  arrivals(): readonly Arrival[]
  readonly stop: () => void
}

/** How our own in-house tool shows and closes tickets, as somebody would have mapped it. */
export const mapping = {
  id: 'own',
  name: 'Own desk',
  tried: true,
  pages: ['^/tickets/(?<ticket>\\d+)([?#;]|$)'],
  fields: { status: [{ css: '.state' }] },
  closing: {
    statuses: ['closed', 'Done and dusted'],
    requests: [
      { path: '^/tickets/(?<ticket>\\d+)/save$', status: '^state$' },
      { path: '^/tickets/(?<ticket>\\d+)/draft$', status: '^state$', with: '^save$' },
      { path: '^/api/tickets/(?<ticket>\\d+)$', status: '^(ticket\\[)?state\\]?$' },
      { path: '^/bulk$', status: '^state$', tickets: '^ids\\[\\]$' },
      { path: '^/do$', status: '^to$', tickets: '^tid$' },
      { path: '^/inline$', status: '^state$' },
    ],
    controls: [{ css: '#close-now' }],
  },
}

/**
 * A helpdesk of our own, by default with every way of closing a ticket there is.
 * @param pageOf its pages by their address; undefined for what is no page, which arrives
 */
export async function startOwnDesk(pageOf = everyWay): Promise<OwnDesk> {
  let arrived: Arrival[] = []
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request
    const body = await bodyOf(request)
    const page = method === 'GET' ? pageOf(url) : undefined
    if (page === undefined && url !== '/favicon.ico') arrived.push({ method, url, body })
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(page ?? '<title>saved</title><p class="saved">saved</p>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    arrivals: () => {
      const since = arrived
      arrived = []
      return since
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
