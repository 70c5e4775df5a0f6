import { bytesOf } from '../../base64.ts'
import { type Dialect, type FileThere, json, type Send } from './dialect.ts'

/** Request Tracker 5, REST 2.0. Where the token's owner reads Chinese, a comment is stored and its answer dies. */
export const rtDialect: Dialect = {
  authorization: (token) => ({ authorization: `token ${token}` }),

  files: async (send, ticket) => {
    const parts = await partsAt(send, ticket)
    return parts.filter(({ Filename }) => Filename).map((part) => fileOf(send, part))
  },

  attach: async (send, ticket, { name, bytes }) => {
    const body = new FormData()
    // As text: a part with a type of its own is taken for a file. And not all in JSON: there Chinese names fail.
    body.append('JSON', JSON.stringify({ Content: name, ContentType: 'text/plain' }))
    body.append('Attachments', new File([bytes], name, { type: 'application/pdf' }))
    await send(`/REST/2.0/ticket/${ticket}/comment`, { method: 'POST', body })
  },

  readersOf: async (send, ticket, words) => {
    const wanted = plain(words)
    for (const { id, ContentType } of (await partsAt(send, ticket)).reverse()) {
      if (ContentType !== 'text/plain') continue
      const said = new TextDecoder().decode(await contentOf(send, id))
      if (plain(said) === wanted) return 'internal'
    }
    return undefined
  },

  comment: async (send, ticket, words) => {
    const body = { Content: words, ContentType: 'text/plain' }
    await send(`/REST/2.0/ticket/${ticket}/comment`, json('POST', body))
  },
}

/** A part of a message, as RT keeps it: text, file, or what holds both together. */
interface Part {
  readonly id: string
  readonly Filename: string
  readonly ContentType: string
  readonly ContentLength: string
}

async function partsAt(send: Send, ticket: string): Promise<Part[]> {
  const parts: Part[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const fields = 'fields=Filename,ContentType,ContentLength'
    const answer = await send(`/REST/2.0/ticket/${ticket}/attachments?${fields}&per_page=100&page=${page}`)
    const listed = (await answer.json()) as { readonly pages: number; readonly items: readonly Part[] }
    parts.push(...listed.items)
    pages = listed.pages
  }
  return parts
}

function fileOf(send: Send, { id, Filename, ContentLength }: Part): FileThere {
  return { name: Filename, size: Number(ContentLength), bytes: () => contentOf(send, id) }
}

async function contentOf(send: Send, id: string): Promise<Uint8Array> {
  const { Content } = (await (await send(`/REST/2.0/attachment/${id}`)).json()) as { Content: string }
  return bytesOf(Content)
}

const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
