import { expect, it } from 'vitest'
import { ticketOfPage } from '../reading/ticket-page.ts'
import { learnPages } from './learn-pages.ts'

it.each([
  ['a path', ['/tickets/5', '/tickets/6', '/tickets/12'], '/tickets/77?tab=log#top', '77', '/tickets/new'],
  ['a path with more behind', ['/t/5', '/t/6/view', '/t/7#note'], '/t/8/edit', '8', '/users/8'],
  ['a title behind the number', ['/t/5-till', '/t/6-wifi-slow', '/t/17-x'], '/t/18-new-one', '18', '/t/list'],
  ['a key', ['/browse/OPS-5', '/browse/OPS-6', '/browse/NET-7'], '/browse/NET-8', 'NET-8', '/browse/all'],
  [
    'semicolons',
    ['/desk/show;id=5', '/desk/show;id=6', '/desk/show;id=7'],
    '/desk/show;id=8;tab=log',
    '8',
    '/desk/list;page=8',
  ],
  ['a query', ['/x?id=5&lang=zh', '/x?id=6&lang=zh', '/x?id=7&lang=zh'], '/x?lang=en&id=8', '8', '/x?pid=8'],
  [
    'a query of semicolons',
    ['/x?act=show;id=5', '/x?act=show;id=6', '/x?act=show;id=7'],
    '/x?id=8;act=show',
    '8',
    '/x?act=list;id=8',
  ],
  [
    'a page named in the query',
    ['/i.php?page=ticket&id=5', '/i.php?page=ticket&id=6', '/i.php?id=7&page=ticket'],
    '/i.php?page=ticket&id=8&x=1',
    '8',
    '/i.php?page=user&id=8',
  ],
  [
    'a fragment',
    ['/app#/tickets/5', '/app#/tickets/6', '/app#/tickets/7'],
    '/app#/tickets/8?tab=1',
    '8',
    '/app#/users/8',
  ],
  [
    'two that differ',
    ['/shop-a/tickets/5', '/shop-b/tickets/6', '/shop-c/tickets/7'],
    '/shop-d/tickets/8',
    '8',
    '/shop-d/8',
  ],
])('the addresses of tickets are known by %s', (_, paths, another, id, none) => {
  const pattern = learnPages(paths.map((path) => ({ url: at(path) })))
  expect(pattern).toEqual(expect.any(String))
  const pages = [String(pattern)]
  expect(ticketOfPage({ pages }, at(another))).toBe(id)
  expect(ticketOfPage({ pages }, at(none))).toBeUndefined()
})

it('what the page says is the number decides between two that differ', () => {
  const tickets = [
    { url: at('/c/31/t/5'), number: 'T5' },
    { url: at('/c/32/t/6'), number: 'T6' },
    { url: at('/c/33/t/7'), number: 'T7' },
  ]
  expect(ticketOfPage({ pages: [String(learnPages(tickets))] }, at('/c/40/t/8'))).toBe('8')
  const ofCustomer = tickets.map(({ url }) => ({ url, number: /c.(\d+)/.exec(url)?.[1] }))
  expect(ticketOfPage({ pages: [String(learnPages(ofCustomer))] }, at('/c/40/t/8'))).toBe('40')
})

it('addresses that are all the same tell no tickets apart', () => {
  expect(learnPages([{ url: at('/desk') }, { url: at('/desk') }])).toMatchObject({
    refused: 'addresses-alike',
  })
})

function at(path: string): string {
  return `https://desk.example.com${path}`
}
