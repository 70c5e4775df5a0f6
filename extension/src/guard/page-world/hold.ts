import { type Answer, channel, longestBody, type PageRequest } from '../page-channel.ts'
import { detailOf } from './detail.ts'

/** Two ways on for something held. */
export interface Held {
  readonly go: () => void
  readonly stop: () => void
}

export interface Hold {
  /** True: it is held, and goes on by one of the two. False: nobody minds, send it. Never throws. */
  readonly request: (method: string, url: string, body: unknown, held: Held) => boolean
  readonly form: (form: HTMLFormElement, held: Held) => boolean
}

// The page may replace any of these later.
const { URL, Request, Blob, FormData, URLSearchParams, CustomEvent, MouseEvent } = globalThis
const { apply } = Reflect
const { dispatchEvent } = EventTarget.prototype

/** Asks on the node, and lets go of what is held when the answer comes. Where nobody listens, nothing is ever held. */
export function createHold(node: EventTarget): Hold {
  const waiting = new Map<number, Held>()
  let last = 0

  /** The number under which it is held now; undefined where nobody minds. */
  const asked = (held: Held, event: (number: number) => Event): number | undefined => {
    const number = ++last
    waiting.set(number, held)
    if (!apply(dispatchEvent, node, [event(number)])) return number
    waiting.delete(number)
    return undefined
  }
  const ask = (request: Omit<PageRequest, 'number'>, held: Held) =>
    asked(held, (number) => {
      const detail: PageRequest = { number, ...request }
      return new CustomEvent(channel.request, { cancelable: true, detail })
    })

  const readLater = (method: string, url: string, body: Request | Blob, held: Held): boolean => {
    const number = ask({ method, url, unread: true }, held)
    if (number === undefined) return false
    const copy = body instanceof Request ? body.clone() : body
    const decide = (text: string) => {
      waiting.delete(number)
      if (!request(method, url, text, held)) held.go()
    }
    copy.text().then(decide, () => decide(''))
    return true
  }

  const request = (method: string, url: string, body: unknown, held: Held): boolean => {
    try {
      const address = closableAddress(method, url)
      if (address === undefined) return false
      if (body instanceof Request || body instanceof Blob)
        return !(body instanceof Blob && body.size > longestBody) && readLater(method, address, body, held)
      const read = readAtOnce(body)
      return read !== undefined && ask({ method, url: address, ...read }, held) !== undefined
    } catch {
      return false
    }
  }

  node.addEventListener(channel.answer, (event) => {
    const { number, go } = detailOf<Answer>(event)
    const held = waiting.get(number)
    waiting.delete(number)
    if (go) held?.go()
    else held?.stop()
  })

  return {
    request,
    form: (form, held) => {
      try {
        const tell = (detail: number) =>
          new MouseEvent(channel.form, { cancelable: true, relatedTarget: form, detail })
        return asked(held, tell) !== undefined
      } catch {
        return false
      }
    },
  }
}

/** The whole address of what could close a ticket of this page's helpdesk; of most requests it can be told that they can't. */
function closableAddress(method: string, url: string): string | undefined {
  const address = new URL(url, document.baseURI)
  if (address.origin !== window.origin) return undefined
  const asks = method === 'GET' || method === 'get' || method === 'HEAD'
  return asks && address.search === '' ? undefined : address.href
}

type Read = Pick<PageRequest, 'text' | 'fields'>

function readAtOnce(body: unknown): Read | undefined {
  if (body instanceof URLSearchParams) return readAtOnce(body.toString())
  if (typeof body === 'string') return body.length > longestBody ? undefined : { text: body }
  if (!(body instanceof FormData)) return {}
  const fields: [string, string][] = []
  let length = 0
  for (const [name, value] of body) {
    if (typeof value !== 'string') continue
    length += value.length
    fields.push([name, value])
  }
  return length > longestBody ? undefined : { fields }
}

/** A copy of what the page may change while it is held. */
export function kept<T>(body: T): T {
  if (body instanceof URLSearchParams) return new URLSearchParams(body) as T
  if (!(body instanceof FormData)) return body
  const copy = new FormData()
  for (const [name, value] of body) copy.append(name, value as string)
  return copy as T
}
