import { type Asking, channel } from '../page-channel.ts'
import { detailOf } from './detail.ts'

const { apply } = Reflect

/** A pop-up that sends and shuts would take the question with it: while somebody is asked it stays open. */
export function keepOpen(node: EventTarget): void {
  const { setTimeout } = globalThis
  let asks = false
  let closesLater = false
  const { close } = window

  // Closing at once would take back what has just been sent.
  const closeOnceSent = () => {
    const closes = () => apply(close, window, [])
    window.addEventListener('pagehide', closes, { once: true })
    setTimeout(closes, 1_000)
  }

  window.close = new Proxy(close, {
    apply(_close, self, args) {
      if (!asks) return apply(close, self, args)
      closesLater = true
      return undefined
    },
  })
  node.addEventListener(channel.asking, (event) => {
    const asking = detailOf<Asking>(event)
    asks = asking === 'asks'
    if (asking === 'went' && closesLater) closeOnceSent()
    if (!asks) closesLater = false
  })
}
