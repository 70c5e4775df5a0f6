import type { Hash, Head } from '../field/index.ts'
import { canonical, sha256 } from '../field/index.ts'
import { type Event, hashOf, isSealed, type OpenEvent, told } from './event.ts'
import { evolve, type FactType, nothingYet, type State, type Told } from './events/index.ts'

/** A record: the events of one visit in causal order, the heads of its lanes, and what they tell. */
export interface Record {
  readonly visit: string
  readonly events: readonly Event[]
  /** One per lane, by lane name. */
  readonly heads: readonly Head[]
  readonly state: State
}

/** A record before its first fact. `visit` is a UUID. */
export function newRecord(visit: string): Record {
  return { visit, events: [], heads: [], state: nothingYet }
}

/** The record with one more event, which has seen all that is there. */
export function extend(record: Record, event: Event): Record {
  const head = { lane: event.lane, n: event.n, hash: hashOf(event) }
  return {
    visit: record.visit,
    events: [...record.events, event],
    heads: [...record.heads.filter((one) => one.lane !== event.lane), head].sort((a, b) =>
      a.lane < b.lane ? -1 : 1,
    ),
    state: isSealed(event) ? record.state : fold(record.state, event),
  }
}

/** One hash for the whole state of a record: over the heads of all its lanes. Printed on its document. */
export function recordHash(record: Record): Hash {
  return sha256(canonical(record.heads))
}

function fold(state: State, event: OpenEvent): State {
  const { by, payload } = told(event)
  const { id, at, audience, type } = event
  return evolve(
    state,
    type as FactType,
    {
      ...(payload as object),
      event: id,
      at,
      by,
      audience,
    } as Told<FactType>,
  )
}
