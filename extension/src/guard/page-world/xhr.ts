import { type Hold, kept } from './hold.ts'

const { ProgressEvent, Event, DOMException } = globalThis
const { apply, defineProperty } = Reflect

interface Opened {
  readonly method: string
  readonly url: string
  readonly waits: boolean
  held?: boolean
}

/** XMLHttpRequest. One that is not to be sent ends as if it had been aborted, so that the page stops waiting for it. */
export function holdXhr(hold: Hold): void {
  const opened = new WeakMap<XMLHttpRequest, Opened>()
  const { prototype } = XMLHttpRequest

  prototype.open = new Proxy(prototype.open, {
    apply(open, xhr, args) {
      const result = apply(open, xhr, args)
      // A synchronous one can't wait for an answer.
      const waits = args.length < 3 || Boolean(args[2])
      opened.set(xhr, { method: String(args[0]), url: String(args[1]), waits })
      return result
    },
  })

  prototype.send = new Proxy(prototype.send, {
    apply(send, xhr: XMLHttpRequest, args) {
      const request = opened.get(xhr)
      if (!request?.waits || xhr.readyState !== 1) return apply(send, xhr, args)
      if (request.held) throw new DOMException(sentAlready, 'InvalidStateError')
      const later = args.map(kept)
      request.held = true
      const isHeld = hold.request(request.method, request.url, args[0], {
        go: () => {
          if (letGo(request) && opened.get(xhr) === request) apply(send, xhr, later)
        },
        stop: () => {
          if (letGo(request) && opened.get(xhr) === request) endAsAborted(xhr)
        },
      })
      if (isHeld) return undefined
      request.held = false
      return apply(send, xhr, args)
    },
  })

  prototype.abort = new Proxy(prototype.abort, {
    apply(abort, xhr, args) {
      const request = opened.get(xhr)
      if (request && letGo(request)) endAsAborted(xhr)
      return apply(abort, xhr, args)
    },
  })
}

const sentAlready = "Failed to execute 'send' on 'XMLHttpRequest': The object's state must be OPENED."

function letGo(request: Opened): boolean {
  const { held } = request
  request.held = false
  return held === true
}

function endAsAborted(xhr: XMLHttpRequest): void {
  defineProperty(xhr, 'readyState', { value: 4, configurable: true })
  xhr.dispatchEvent(new Event('readystatechange'))
  for (const type of ['abort', 'loadend']) xhr.upload.dispatchEvent(new ProgressEvent(type))
  for (const type of ['abort', 'loadend']) xhr.dispatchEvent(new ProgressEvent(type))
  Reflect.deleteProperty(xhr, 'readyState')
}
