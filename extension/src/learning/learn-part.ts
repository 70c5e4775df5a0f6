import type { Pattern, TicketField } from '../helpdesks/helpdesk.ts'

/**
 * The part of a text that is the field, where there is more: the number in `Ticket #1024: Till broken`, or what comes
 * after it. Undefined where it is all of it.
 * @param taken the ticket's number, as far as it is known
 */
export function learnPart(field: TicketField, text: string, taken: readonly string[]): Pattern | undefined {
  if (field === 'ticket.number' && likeNumber.exec(text)?.[0] === text) return undefined
  const number =
    taken.find((one) => one !== text && text.includes(one)) ??
    (field === 'ticket.number' ? likeNumber.exec(text)?.[0] : undefined)
  if (number === undefined || number === text) return undefined
  const at = text.indexOf(number)
  const before = lastSign(text.slice(0, at))
  if (field === 'ticket.number') return `${before}(${shapeOf(number)})`
  const isSubjectAfter = field === 'subject' && at < 40 && text.length > at + number.length + 1
  return isSubjectAfter ? `^.{0,40}?${before}${shapeOf(number)}[\\s:：.)）\\]】|-]*(.+)$` : undefined
}

const likeNumber = /(?:\p{Lu}{1,10}[-_]?)?\d[\d-]*/u

/** What stands right before it, for what is further away may be the ticket's own. */
function lastSign(before: string): string {
  const sign = /\S\s*$/u.exec(before)?.[0] ?? ''
  return sign === '' ? '^\\s*' : `${escaped(sign.trim())}\\s*`
}

/** What numbers like this one look like: `\d+`, `INC-\d+`. */
function shapeOf(number: string): string {
  return escaped(number).replace(/\d+/g, '\\d+')
}

/** Text as a pattern that says nothing but it. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
