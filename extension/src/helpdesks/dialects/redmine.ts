import { type Dialect, json } from './dialect.ts'

/** Redmine 5. */
export const redmineDialect: Dialect = {
  authorization: (token) => ({ 'x-redmine-api-key': token }),

  files: async (send, ticket) => {
    const { issue } = await (await send(`/issues/${ticket}.json?include=attachments`)).json()
    return (issue.attachments as readonly Attachment[]).map(({ id, filename, filesize }) => ({
      name: filename,
      size: filesize,
      bytes: async () => {
        const answer = await send(`/attachments/download/${id}/${encodeURIComponent(filename)}`)
        return new Uint8Array(await answer.arrayBuffer())
      },
    }))
  },

  attach: async (send, ticket, { name, bytes }) => {
    const headers = { 'content-type': 'application/octet-stream' }
    const where = `/uploads.json?filename=${encodeURIComponent(name)}`
    const { upload } = await (await send(where, { method: 'POST', body: bytes, headers })).json()
    const uploads = [{ token: upload.token, filename: name, content_type: 'application/pdf' }]
    await send(`/issues/${ticket}.json`, json('PUT', { issue: { uploads } }))
  },

  readersOf: async (send, ticket, words) => {
    const { issue } = await (await send(`/issues/${ticket}.json?include=journals`)).json()
    const found = (issue.journals as readonly Journal[]).findLast(({ notes }) => notes === words)
    return found && (found.private_notes ? 'internal' : 'everyone')
  },

  // Who may not write private notes writes public ones, and isn't told.
  comment: async (send, ticket, words) => {
    await send(`/issues/${ticket}.json`, json('PUT', { issue: { notes: words, private_notes: true } }))
  },
}

interface Attachment {
  readonly id: number
  readonly filename: string
  readonly filesize: number
}

interface Journal {
  readonly notes: string | null
  readonly private_notes: boolean
}
