import type { Place } from '../helpdesks/helpdesk.ts'
import type { Reading, Site, Verdict } from '../messages.ts'
import type { OwnRoots } from './own-input.ts'

/** A ticket on the page. */
export interface Ticket {
  /** Its id in the helpdesk. */
  readonly id: string
  readonly reading: Reading
  /** Whether the page says that nothing more is done on it; absent where it doesn't tell its status. */
  readonly isClosed?: boolean
}

/** What the guest script has for the overlay: both run in the extension's own world of the page, which the page can't see. */
export interface Guest {
  readonly site: Site
  /** The ticket the page shows now; undefined where it shows none. */
  readonly ticket: () => Ticket | undefined
  /** The element at a place on the page now. */
  readonly find: (place: Place) => Element | undefined
  /** Calls back when that is another one, or reads otherwise. */
  readonly subscribe: (listener: () => void) => () => void
  /** Aborted when the guest leaves: the extension was updated, or the permission taken back. */
  readonly signal: AbortSignal
}

/** What the overlay has for the guest, once it is there. */
export interface Overlay {
  /** Asks the person in front of the screen. True: close all the same, the reason is kept. */
  readonly asksToClose: (verdicts: readonly Verdict[]) => Promise<boolean>
}

/** Where the two find each other. */
export interface Bridge {
  /** What is typed in here stays here. */
  readonly roots: OwnRoots
  guest?: Guest
  overlay?: Overlay
}

const world = globalThis as { countersignBridge?: Bridge }
world.countersignBridge ??= { roots: new Map() }
/** One for each document. */
export const bridge: Bridge = world.countersignBridge
