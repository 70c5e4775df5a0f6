import fc from 'fast-check'
import { expect, it } from 'vitest'
import { helpdesks } from '../helpdesks/index.ts'
import { baseOfPage, ticketOfPage } from './ticket-page.ts'

it.each([
  ['rt', '/Ticket/Display.html?id=12', '12'],
  ['rt', '/Ticket/Display.html?Action=x;id=12;results=abc#txn-4', '12'],
  ['rt', '/rt/Ticket/Update.html?Action=Respond&id=12', '12'],
  ['rt', '/m/ticket/show?id=12', '12'],
  ['rt', '/SelfService/Display.html?id=12', '12'],
  ['rt', '/Ticket/Display.html?Owner=id=3', undefined],
  ['rt', '/Search/Results.html?Query=id%3D12', undefined],
  ['rt', '/Ticket/Create.html?Queue=1', undefined],
  ['redmine', '/issues/12', '12'],
  ['redmine', '/redmine/issues/12/edit?tab=notes#note-3', '12'],
  ['redmine', '/issues', undefined],
  ['redmine', '/issues/12.pdf', undefined],
  ['redmine', '/projects/onsite/issues/new', undefined],
  ['zammad', '/#ticket/zoom/12', '12'],
  ['zammad', '/#ticket/create', undefined],
  ['glpi', '/front/ticket.form.php?id=12', '12'],
  ['glpi', '/front/ticket.php', undefined],
  ['itop', '/pages/UI.php?operation=details&class=UserRequest&id=12&c[menu]=x', '12'],
  ['itop', '/pages/UI.php?operation=details&class=Person&id=12', undefined],
  ['freescout', '/conversation/12?folder_id=3', '12'],
  ['mantisbt', '/view.php?id=12', '12'],
])('on a page of %s, %s shows ticket %s', (id, path, ticket) => {
  const helpdesk = helpdesks.find((one) => one.id === id)
  expect(helpdesk && ticketOfPage(helpdesk, `https://helpdesk.example.com${path}`)).toBe(ticket)
})

it.each([
  ['rt', 'https://desk.example.com/Ticket/Display.html?id=12', 'https://desk.example.com'],
  ['rt', 'https://example.com/rt/Ticket/Update.html?Action=Respond&id=12', 'https://example.com/rt'],
  ['redmine', 'https://example.com:8443/a/b/issues/12/edit', 'https://example.com:8443/a/b'],
  ['zammad', 'https://example.com/#ticket/zoom/12', 'https://example.com'],
  ['redmine', 'https://example.com/projects', undefined],
])('%s at %s is at %s', (id, url, base) => {
  const helpdesk = helpdesks.find((one) => one.id === id)
  expect(helpdesk && baseOfPage(helpdesk, url)).toBe(base)
})

it('never throws, whatever the address and the patterns', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), fc.array(fc.string()), (url, pages) => {
      expect(ticketOfPage({ pages }, url)).toBeUndefined()
    }),
  )
})
