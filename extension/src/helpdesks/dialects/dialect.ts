/** A file at a ticket, as the helpdesk lists it. */
export interface FileThere {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Fetches it. */
  readonly bytes: () => Promise<Uint8Array>
}

/** A file for a ticket. */
export interface NewFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Asks the helpdesk, at a path below its own address, in the name of whoever's token it is. Answers what is a good answer
 * only; rejects with a `RestTrouble`.
 */
export type Send = (path: string, options?: RequestInit) => Promise<Response>

/** Who may read a comment. */
export type Readers = 'internal' | 'everyone'

/** How programs speak to a kind of helpdesk. Each function asks just once: whether to ask again is not for it to say. */
export interface Dialect {
  /** The header that carries a token. */
  readonly authorization: (token: string) => Readonly<Record<string, string>>
  readonly files: (send: Send, ticket: string) => Promise<readonly FileThere[]>
  readonly attach: (send: Send, ticket: string, file: NewFile) => Promise<void>
  /** Who may read the comment with these very words; undefined where there is none. */
  readonly readersOf: (send: Send, ticket: string, words: string) => Promise<Readers | undefined>
  readonly comment: (send: Send, ticket: string, words: string) => Promise<void>
}

/** A request whose body is JSON. */
export function json(method: string, body: object): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}
