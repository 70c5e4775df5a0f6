import { type Hold, kept } from './hold.ts'

const { Request, DOMException } = globalThis
const { apply } = Reflect

/** fetch, and the beacon a page leaves behind. */
export function holdRequests(hold: Hold): void {
  window.fetch = new Proxy(window.fetch, {
    apply(fetch, self, args: Parameters<typeof window.fetch>) {
      return heldAnswer(hold, args, (later) => apply(fetch, self, later)) ?? apply(fetch, self, args)
    },
  })

  Navigator.prototype.sendBeacon = new Proxy(Navigator.prototype.sendBeacon, {
    apply(sendBeacon, self, args: Parameters<Navigator['sendBeacon']>) {
      const [url, body] = args
      const go = () => apply(sendBeacon, self, [url, kept(body)])
      // A page that is being left can't wait.
      const canWait = document.visibilityState === 'visible'
      if (canWait && hold.request('POST', String(url), body, { go, stop: () => {} })) return true
      return apply(sendBeacon, self, args)
    },
  })
}

type Fetching = Parameters<typeof window.fetch>

function heldAnswer(
  hold: Hold,
  args: Fetching,
  fetches: (args: Fetching) => Promise<Response>,
): Promise<Response> | undefined {
  try {
    const [input, init] = args
    const isRequest = input instanceof Request
    const method = init?.method ?? (isRequest ? input.method : 'GET')
    const body = init?.body ?? (isRequest ? input : undefined)
    const later: Fetching = init?.body ? [input, { ...init, body: kept(init.body) }] : args
    const { promise, resolve, reject } = withResolvers()
    const held = hold.request(method, isRequest ? input.url : String(input), body, {
      go: () => resolve(fetches(later)),
      stop: () => reject(new DOMException('The user aborted a request.', 'AbortError')),
    })
    return held ? promise : undefined
  } catch {
    return undefined
  }
}

function withResolvers() {
  let resolve: (answer: Promise<Response>) => void = () => {}
  let reject: (why: unknown) => void = () => {}
  const promise = new Promise<Response>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
