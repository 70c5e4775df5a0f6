/**
 * How the script in the page's own world and the guest, in the extension's world, talk: by events on a node that is in no
 * document. They find it before the page's first script runs, so the page can neither hear them nor speak for them.
 */
export const channel = {
  /** On document, cancelable: is such a script here already? */
  second: 'countersign:second',
  /** On document: a guest asks for the node. */
  guest: 'countersign:guest',
  /** On document: the node, as relatedTarget. */
  node: 'countersign:node',
  /** On the node, cancelable: a request is about to be sent. Prevented: hold it. */
  request: 'request',
  /** On the node, cancelable: `form.submit()` was called. The form is the relatedTarget, its number is in `detail`. */
  form: 'form',
  /** On the node, from the guest: what becomes of a held one. */
  answer: 'answer',
  /** On the node, from the guest: how far it is with asking. Meanwhile the window had better stay. */
  asking: 'asking',
} as const

/** A request of a script. Only what the guest needs to decide. */
export interface PageRequest {
  readonly number: number
  readonly method: string
  readonly url: string
  readonly text?: string
  readonly fields?: readonly (readonly [name: string, value: string])[]
  /** Its body takes time to read: is it worth it? Prevented: yes, it comes once more, with its text. */
  readonly unread?: boolean
}

export interface Answer {
  readonly number: number
  readonly go: boolean
}

export type Asking = 'asks' | 'went' | 'refused'

/** What is longer is let go unread. */
export const longestBody = 1_000_000

/**
 * Calls back with the node of the page's script, should that come later too. Only the first one counts: whoever is there at
 * document start is ours, whoever comes after may be the page.
 */
export function findPageScript(found: (node: EventTarget) => void, signal: AbortSignal): void {
  let known = false
  document.addEventListener(
    channel.node,
    (event) => {
      const node = (event as MouseEvent).relatedTarget
      if (known || !node) return
      known = true
      found(node)
    },
    { signal },
  )
  document.dispatchEvent(new Event(channel.guest))
}
