import type { ClosingRequest, Helpdesk, Pattern } from '../helpdesks/helpdesk.ts'
import { fieldsOfQuery } from './fields.ts'

/** A field of a request: of a form, of a query, or of what a script sends. */
export interface AttemptField {
  readonly name: string
  readonly value: string
  /** The words of the chosen option or of the link, where they are known. */
  readonly label?: string
}

/** Whatever closes a ticket ends in a request: this is one, before it is sent. */
export interface Attempt {
  readonly method: string
  /** Absolute. */
  readonly url: string
  readonly fields: readonly AttemptField[]
}

/** The ticket a page shows. */
export interface Shown {
  readonly ticket: string
  /** Its status as plain text of the page; never what stands in a control, for that is a wish. */
  readonly status?: string | undefined
}

/** What people read on the page for a value that is sent as a status. */
export type LabelsOf = (value: string) => Iterable<string>

type Closes = Pick<Helpdesk, 'closing'>

/** Whether a request to this address could close a ticket: by its path alone, so that all others are let go at once. */
export function couldClose({ closing }: Closes, url: string): boolean {
  const { pathname } = new URL(url)
  return closing.requests.some((request) => matches(request.path, pathname))
}

/**
 * The tickets (ids in the helpdesk) that a request would close, each once; none where it does something else. A ticket
 * the page shows as closed already can't be closed by it.
 */
export function closingsOf(
  helpdesk: Closes,
  attempt: Attempt,
  shown?: Shown,
  labelsOf: LabelsOf = () => [],
): readonly string[] {
  const { pathname, search } = new URL(attempt.url)
  const fields = [...fieldsOfQuery(search), ...attempt.fields]
  const tickets = helpdesk.closing.requests.flatMap((request) => {
    const path = matches(request.path, pathname)
    if (!path) return []
    if (request.with !== undefined && !fields.some(({ name }) => matches(request.with, name))) return []
    const statuses = fields.filter(
      (field) => matches(request.status, field.name) && isClosed(helpdesk, wordsOf(field, labelsOf)),
    )
    if (statuses.length === 0) return []
    return named(request, path.groups?.ticket, statuses, fields) ?? (shown ? [shown.ticket] : [])
  })
  return [...new Set(tickets)].filter((ticket) => !(shown?.ticket === ticket && shownClosed(helpdesk, shown)))
}

/** Whether the page says that nothing more is done on its ticket. */
export function shownClosed(helpdesk: Closes, shown: Shown): boolean {
  return shown.status !== undefined && isClosed(helpdesk, [shown.status])
}

/** Whether a field of this name holds a status in any closing request. */
export function isStatusField({ closing }: Closes, name: string): boolean {
  return closing.requests.some((request) => matches(request.status, name))
}

function named(
  request: ClosingRequest,
  inPath: string | undefined,
  statuses: readonly AttemptField[],
  fields: readonly AttemptField[],
): readonly string[] | undefined {
  if (inPath) return [inPath]
  const ownStatuses = statuses.flatMap(({ name }) => matches(request.status, name)?.groups?.ticket ?? [])
  if (ownStatuses.length > 0) return ownStatuses
  const inFields = fields.flatMap(({ name, value }) => {
    const match = matches(request.tickets, name)
    return match ? (match.groups?.ticket ?? value.split(',')) : []
  })
  const tickets = inFields.map((ticket) => ticket.trim()).filter((ticket) => ticket !== '')
  return tickets.length > 0 ? tickets : undefined
}

/** An empty value is 'no change', whatever its label says. */
function wordsOf({ value, label }: AttemptField, labelsOf: LabelsOf): readonly string[] {
  if (value.trim() === '') return []
  return [value, ...(label === undefined ? [] : [label]), ...labelsOf(value)]
}

function isClosed({ closing }: Closes, words: readonly string[]): boolean {
  const said = words.map(plain)
  return closing.statuses.some((status) => said.includes(plain(status)))
}

const plain = (words: string) => words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

const compiled = new Map<Pattern, RegExp | undefined>()

function matches(pattern: Pattern | undefined, text: string): RegExpExecArray | undefined {
  if (pattern === undefined) return undefined
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern))
  return compiled.get(pattern)?.exec(text) ?? undefined
}

/** A mapping somebody wrote by hand may hold a pattern that is none: it matches nothing. */
function compile(pattern: Pattern): RegExp | undefined {
  try {
    return new RegExp(pattern, 'iu')
  } catch {
    return undefined
  }
}
