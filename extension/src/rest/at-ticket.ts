import { isRefusal, type Refusal, sha256 } from '@countersign/shared/field'
import type { Dialect, NewFile, Readers, Send } from '../helpdesks/dialects/dialect.ts'
import { putOnce } from './put-once.ts'

/** How the helpdesk is spoken to, and about which ticket. */
export interface AtTicket {
  readonly dialect: Dialect
  readonly send: Send
  /** Its id, as it stands in an address. */
  readonly ticket: string
}

/** What is remembered of sending something between two presses of a button. */
export interface Sending {
  readonly sentAt: number | undefined
  readonly remember: (sentAt: number | undefined) => Promise<void>
  readonly now: number
}

/** Puts a file at a ticket, once. What is there under any name with the very same bytes is this file. */
export async function attachOnce(
  { dialect, send, ticket }: AtTicket,
  file: NewFile,
  sending: Sending,
): Promise<Refusal | undefined> {
  const hash = sha256(file.bytes)
  const look = async () => {
    const there = await dialect.files(send, ticket)
    for (const one of there)
      if (one.size === file.bytes.length && sha256(await one.bytes()) === hash) return one.name
    return undefined
  }
  const put = () => dialect.attach(send, ticket, file)
  const outcome = await putOnce({ look, put, ...sending })
  return isRefusal(outcome) ? outcome : undefined
}

/** Writes a comment for colleagues, once. Answers who can read it: some helpdesks make it public without a word. */
export async function commentOnce(
  { dialect, send, ticket }: AtTicket,
  words: string,
  sending: Sending,
): Promise<Readers | Refusal> {
  const outcome = await putOnce({
    look: () => dialect.readersOf(send, ticket, words),
    put: () => dialect.comment(send, ticket, words),
    ...sending,
  })
  return isRefusal(outcome) ? outcome : outcome.there
}
