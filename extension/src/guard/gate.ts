import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { type Attempt, closingsOf, couldClose, type LabelsOf, type Shown, shownClosed } from './attempt.ts'
import type { Doorkeeper, Layer } from './doorkeeper.ts'

/** Between the layers, which hear of attempts, and the doorkeeper, who decides about tickets. */
export interface Gate {
  readonly couldClose: (url: string) => boolean
  /** True where the event was stopped; `again` carries the very same action out, should it be let go. */
  readonly attempt: (layer: Layer, attempt: () => Attempt, event: Event, again: () => void) => boolean
  /** A control that closes the ticket shown. */
  readonly control: (event: Event, again: () => void) => void
  /** For what can be held instead of stopped and done again. */
  readonly held: (attempt: Attempt, event: Event, answer: (go: boolean) => void) => void
  /** A listener whose errors are ours alone, and which does nothing once the extension is gone. */
  readonly safely: <E extends Event>(listener: (event: E) => void) => (event: Event) => void
}

export interface GateNeeds {
  readonly helpdesk: Helpdesk
  readonly shown: () => Shown | undefined
  readonly labelsOf: LabelsOf
  readonly doorkeeper: Doorkeeper
  readonly alive: () => boolean
  readonly report: (error: unknown) => void
}

/** Stops what would close a ticket, asks, and lets it go or not. */
export function createGate({ helpdesk, shown, labelsOf, doorkeeper, alive, report }: GateNeeds): Gate {
  // A form of method dialog only shuts its dialog.
  const ticketsOf = (attempt: Attempt) =>
    attempt.method !== 'DIALOG' && couldClose(helpdesk, attempt.url)
      ? closingsOf(helpdesk, attempt, shown(), labelsOf)
      : []

  const stop = (layer: Layer, tickets: readonly string[], event: Event, again: () => void): boolean => {
    const fate = doorkeeper(layer, tickets)
    if (fate === 'goes') return false
    event.preventDefault()
    event.stopImmediatePropagation()
    if (fate !== 'echo') fate.then((goes) => goes && again()).catch(report)
    return true
  }

  return {
    couldClose: (url) => couldClose(helpdesk, url),
    attempt: (layer, attempt, event, again) => stop(layer, ticketsOf(attempt()), event, again),
    control: (event, again) => {
      const ticket = shown()
      if (ticket && !shownClosed(helpdesk, ticket)) stop('click', [ticket.ticket], event, again)
    },
    held: (attempt, event, answer) => {
      const fate = doorkeeper('script', ticketsOf(attempt))
      if (typeof fate === 'string') return
      event.preventDefault()
      fate.then(answer).catch(report)
    },
    safely: (listener) => (event) => {
      try {
        if (alive()) listener(event as never)
      } catch (error) {
        report(error)
      }
    },
  }
}
