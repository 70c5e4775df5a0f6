import type { Helpdesk, Place } from '../helpdesks/helpdesk.ts'
import type { Shown } from './attempt.ts'
import { guardClicks } from './clicks.ts'
import { createDoorkeeper, type DoorkeeperNeeds } from './doorkeeper.ts'
import { createGate } from './gate.ts'
import { learnLabels } from './learned-labels.ts'
import { guardNavigations } from './navigations.ts'
import { type Asking, channel } from './page-channel.ts'
import { guardScripts } from './scripts.ts'
import { guardSubmits } from './submits.ts'

export interface GuardNeeds extends Omit<DoorkeeperNeeds, 'asking'> {
  readonly helpdesk: Helpdesk
  /** The ticket on the page now. */
  readonly shown: () => Shown | undefined
  /** What stands at a place on the page now: an element, or text without one of its own. */
  readonly find: (place: Place) => Element | string | undefined
  readonly signal: AbortSignal
}

/**
 * Watches over a document: whatever would close a ticket that may not be closed waits for the person's word. Returns what
 * takes the node of the page's script, whenever that is found.
 */
export function guardClosing(needs: GuardNeeds): (node: EventTarget) => void {
  const { helpdesk, find, signal } = needs
  let pageScript: EventTarget | undefined
  const asking = (detail: Asking) => pageScript?.dispatchEvent(new CustomEvent(channel.asking, { detail }))
  const doorkeeper = createDoorkeeper({ ...needs, asking }, signal)
  const gate = createGate({ ...needs, doorkeeper, labelsOf: learnLabels(helpdesk, signal) })
  guardClicks(gate, helpdesk.closing.controls, find, signal)
  guardSubmits(gate, signal)
  guardNavigations(gate, signal)
  return (node) => {
    pageScript = node
    guardScripts(gate, node, signal)
  }
}
