import type { Refusal } from '@countersign/shared/field'
import type { Pattern } from '../helpdesks/helpdesk.ts'
import { ticketOfPage } from '../reading/ticket-page.ts'
import { escaped } from './learn-part.ts'

/** A page somebody said is a ticket's. */
export interface TicketAddress {
  /** Absolute. */
  readonly url: string
  /** As the page tells it, where it does. */
  readonly number?: string | undefined
}

/**
 * Learns from the addresses of different tickets how a ticket's page is recognised, and where its id is in there: the
 * part that is another each time.
 */
export function learnPages(tickets: readonly TicketAddress[]): Pattern | Refusal {
  const addresses = tickets.map(({ url }) => partsOf(url))
  const spots = [...pathSpots(addresses), ...querySpots(addresses), ...hashSpots(addresses)]
    .filter(({ values }) => new Set(values).size === values.length)
    .map((spot) => ({ ...spot, likely: likelihood(spot.values, tickets) }))
    .sort((a, b) => b.likely - a.likely)
  for (const { pattern } of spots) if (tellsApart(pattern, tickets)) return pattern
  return allTheSame
}

interface Spot {
  /** What stands there, address by address. */
  readonly values: readonly string[]
  readonly pattern: Pattern
}

type Parts = ReturnType<typeof partsOf>

function partsOf(url: string) {
  const { pathname, search, hash } = new URL(url)
  const query = search.slice(1).split(/[&;]/).filter(Boolean)
  return {
    path: stepsOf(pathname),
    query: new Map(query.map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)])),
    hash: stepsOf(hash),
  }
}

/** A path piece by piece, each with the sign before it: `/tickets;id=5` is `/tickets`, `;id`, `=5`. */
const stepsOf = (path: string) =>
  [...path.matchAll(/([#/;=?&!]+)([^#/;=?&!]*)/g)].map(([, sign = '', text = '']) => ({ sign, text }))

const end = '(?:[^\\p{L}\\p{N}_%.]|$)'

function pathSpots(addresses: readonly Parts[]): Spot[] {
  const paths = addresses.map(({ path }) => path)
  return stepSpots(paths).map(({ values, before }) => ({
    values,
    pattern: `^${before}${idOf(values)}${end}`,
  }))
}

function hashSpots(addresses: readonly Parts[]): Spot[] {
  const path = wholePath(addresses)
  return stepSpots(addresses.map(({ hash }) => hash)).map(({ values, before }) => ({
    values,
    pattern: `^${path}(?:\\?[^#]*)?${before}${idOf(values)}${end}`,
  }))
}

function querySpots(addresses: readonly Parts[]): Spot[] {
  const [first, ...others] = addresses.map(({ query }) => query)
  const shared = [...(first?.keys() ?? [])].filter((key) => others.every((query) => query.has(key)))
  const valuesOf = (key: string) => addresses.map(({ query }) => query.get(key) ?? '')
  // What is the same on all says which page it is; but who is logged in, and in which language, says nothing.
  const telling = shared.filter((key) => new Set(valuesOf(key)).size === 1 && !tellsNothing.test(key))
  const conditions = telling.map((key) => `(?=(?:[^#]*&)?${escaped(`${key}=${valuesOf(key)[0]}`)}(?:[&#]|$))`)
  return shared.map((key) => {
    const values = valuesOf(key)
    const pair = `(?:[^#]*&)?${escaped(`${key}=`)}${idOf(values)}${end}`
    return { values, pattern: `^${wholePath(addresses)}\\?${conditions.join('')}${pair}` }
  })
}
const tellsNothing = /^(?:lang|locale|s?id|sid|session.*|token|_+|t|ts|time.*|from|ref.*|tab)$/i

/** Every step in which the paths differ, with a pattern of the steps before it. */
function stepSpots(paths: readonly Parts['path'][]): { values: readonly string[]; before: Pattern }[] {
  const shortest = Math.min(...paths.map((path) => path.length))
  let before = ''
  return Array.from({ length: shortest }, (_, i) => {
    const steps = paths.flatMap((path) => path[i] ?? [])
    const values = steps.map(({ text }) => text)
    const sign = escaped(steps[0]?.sign ?? '')
    const spot = { values, before: before + sign }
    before += sign + (new Set(values).size === 1 ? escaped(values[0] ?? '') : '[^#/;=?&]+')
    return spot
  })
}

function wholePath(addresses: readonly Parts[]): Pattern {
  const paths = addresses.map(({ path }) => path.map(({ sign, text }) => sign + text).join(''))
  return new Set(paths).size === 1 ? escaped(paths[0] ?? '') : '[^?#]*'
}

/** Numbers, numbers before a title in words (`1024-till-broken`), or what has a number in it: `new` is no ticket. */
function idOf(values: readonly string[]): Pattern {
  if (values.every((value) => /^\d+(?:$|[-_]\D)/.test(value))) return '(?<ticket>\\d+)'
  return values.every((value) => /\d/.test(value)) ? '(?<ticket>[\\w.-]*\\d[\\w.-]*)' : '(?<ticket>[\\w%.-]+)'
}

function likelihood(values: readonly string[], tickets: readonly TicketAddress[]): number {
  const isNumber = values.every((value, i) => value !== '' && (tickets[i]?.number ?? '').includes(value))
  if (isNumber) return 3
  if (values.every((value) => /^\d+$/.test(value))) return 2
  return values.every((value) => /\d/.test(value)) ? 1 : 0
}

function tellsApart(pattern: Pattern, tickets: readonly TicketAddress[]): boolean {
  const ids = tickets.map(({ url }) => ticketOfPage({ pages: [pattern] }, url))
  return ids.every(Boolean) && new Set(ids).size === ids.length
}

const allTheSame: Refusal = {
  refused: 'addresses-alike',
  say: {
    'zh-CN':
      '这些工单的网址看不出区别，无法识别是哪一张工单。请在各自的页面里打开工单（不是列表里的弹层），再试一次。',
    en: 'The addresses of these tickets don’t tell them apart. Open each ticket on a page of its own, not in a layer over the list, and try again.',
  },
}
