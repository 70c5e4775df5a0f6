import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningHelpdesk } from './helpdesk.ts'
import { startRedmine } from './redmine.ts'
import { startRt } from './rt.ts'

const tickets = JSON.parse(readFileSync(join(import.meta.dirname, 'tickets.json'), 'utf8'))

describe.each([
  {
    name: 'Request Tracker',
    start: startRt,
    subject: async (helpdesk: RunningHelpdesk, ticket: string) =>
      (await (await helpdesk.ask(`/ticket/${ticket}`)).json()).Subject,
    close: (helpdesk: RunningHelpdesk, ticket: string) =>
      helpdesk.ask(`/ticket/${ticket}`, json('PUT', { Status: 'resolved' })),
    open: 'new',
    closed: 'resolved',
  },
  {
    name: 'Redmine',
    start: startRedmine,
    subject: async (helpdesk: RunningHelpdesk, ticket: string) =>
      (await (await helpdesk.ask(`/issues/${ticket}.json`)).json()).issue.subject,
    close: (helpdesk: RunningHelpdesk, ticket: string) =>
      helpdesk.ask(`/issues/${ticket}.json`, json('PUT', { issue: { status_id: 5 } })),
    open: '新建',
    closed: '已关闭',
  },
])('the $name of the tests', ({ start, subject, close, open, closed }) => {
  let helpdesk: RunningHelpdesk
  // The first time on a machine its database is made.
  beforeAll(async () => {
    helpdesk = await start()
  }, 300_000)
  afterAll(() => helpdesk?.stop())

  it('shows the tickets it was given', async () => {
    for (const { name, subject: told } of tickets) {
      expect(await subject(helpdesk, helpdesk.tickets[name as 'till'])).toBe(told)
    }
  })

  it('forgets on a reset what happened since', async () => {
    const { till } = helpdesk.tickets
    expect([await helpdesk.statusOf(till), await helpdesk.attachmentsOf(till)]).toEqual([open, []])
    await close(helpdesk, till)
    expect(await helpdesk.statusOf(till)).toBe(closed)
    helpdesk.reset()
    expect(await helpdesk.statusOf(till)).toBe(open)
  })
})

function json(method: string, body: object): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}
