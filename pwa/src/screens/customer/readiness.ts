import type { Actor, Fact, Place, Record as ServiceRecord, Signature } from '@countersign/shared/record'
import { type Blocker, blockersOf, statementFor } from '@countersign/shared/rules'
import type { Around, Phase, Standard } from '@countersign/shared/standard'
import { routes } from '../routes.ts'
import { placesToSign, type Signer } from './signing.ts'

/**
 * What the standard still wants before these places can be signed, each thing once. Asked before the customer gets
 * the tablet, so that nobody signs in vain.
 * @param now an instant
 */
export function stillWanted(
  standard: Standard,
  record: ServiceRecord,
  places: readonly Place[],
  now: string,
  around?: Around,
  signer: Signer = anyCustomer,
): readonly Blocker[] {
  let trial = record
  const wanted = new Map<string, Blocker>()
  for (const place of places) {
    const fact = outline(standard, trial, place, signer, now)
    for (const blocker of blockersOf(standard, trial, fact, now, around)) wanted.set(blocker.say.en, blocker)
    trial = asIfSigned(trial, fact, now)
  }
  return [...wanted.values()]
}

/** What the handover still wants, before the customer sees it. */
export function wantedForHandover(
  standard: Standard,
  record: ServiceRecord,
  now: string,
  around?: Around,
): readonly Blocker[] {
  return stillWanted(standard, record, placesToSign(record.state), now, around)
}

/** The screen where a blocker is got out of the way. */
export function wayTo(visit: string, { item, asks }: Blocker): string {
  if (asks) return routes.ask(visit, asks.consent, asks.about)
  if (item.id === 'F4.2') return routes.signDataSafety(visit)
  return item.phase === 'day' ? routes.visit(visit) : routes.phase(visit, doneIn[item.id] ?? item.phase)
}

/** Where an item is done in another phase than the one that wants it. */
const doneIn: Readonly<{ [item: string]: Phase }> = { D6: 'confirm', 'F4.1': 'serve' }

const anyCustomer: Signer = { name: '—', relation: 'customer', identified: 'told' }

type Signed = Extract<Fact, { type: 'signed' }>

/** A signature with nothing drawn: the rules look at place, plan and signer only. */
function outline(
  standard: Standard,
  record: ServiceRecord,
  place: Place,
  signer: Signer,
  now: string,
): Signed {
  const { id, version, words } = statementFor(standard, record, place)
  return {
    type: 'signed',
    payload: {
      place,
      statement: { id, version, lang: 'zh-CN', words: words['zh-CN'] },
      about: place === 1 ? (record.state.dataWork?.event ?? null) : null,
      content: `sha256:${'0'.repeat(64)}`,
      layout: 1,
      pages: 1,
      pagesSeen: 0,
      openedAt: now,
      signer,
      covers: [],
      ink: { strokes: null, drawing: null, height: 1 },
    },
  }
}

const nobody: Actor = { role: 'engineer', id: '—', name: null }

function asIfSigned(record: ServiceRecord, { payload }: Signed, at: string): ServiceRecord {
  const signature: Signature = { ...payload, event: '', at, by: nobody, audience: 'customer' }
  const places = { ...record.state.places, [payload.place]: signature }
  return { ...record, state: { ...record.state, places } }
}
