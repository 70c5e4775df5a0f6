import { contentHash, layoutVersion } from '@countersign/shared/document'
import {
  customerCopy,
  type Fact,
  inkBox,
  inkPath,
  isSignature,
  type Payload,
  type Place,
  type Record as ServiceRecord,
  type State,
  type Strokes,
} from '@countersign/shared/record'
import { statementFor } from '@countersign/shared/rules'
import { standardOf } from '@countersign/shared/standard'
import type { Lang } from '@countersign/shared/text'

export type Signer = Readonly<Omit<Payload<'signed'>['signer'], 'name'> & { name: string }>

/** Who signs, as far as it is filled in; `typed` is a name that isn't finished. */
export type SignerDraft = Signer & { readonly typed?: string }

/** How the customer saw what they decide on. */
export interface Sight {
  readonly lang: Lang
  /** When their page was opened, an instant. */
  readonly openedAt: string
  /** Pages of the document, and how many of them were on the screen. */
  readonly pages: number
  readonly pagesSeen: number
}

/**
 * The places that the handover signs, in order. Where no data operation was planned, place 1 says just that and is
 * signed together with place 2 (F4.2); where one was, place 1 has a page of its own.
 */
export function placesToSign(state: State): readonly Place[] {
  if (isSignature(state.places[2])) return []
  return placeOneStands(state) || state.dataWork ? [2] : [1, 2]
}

/** Whether place 1 is signed, and for the data-safety plan as it is now. */
export function placeOneStands({ places, dataWork }: Pick<State, 'places' | 'dataWork'>): boolean {
  return isSignature(places[1]) && places[1].about === (dataWork?.event ?? null)
}

/**
 * Who signs, as far as the record knows: whom the customer named on the phone for these places, the person met, else
 * the one the job names. Data work is the owner's to sign: for it they name somebody in so many words (F4.4).
 */
export function likelySigner(state: State, places: readonly Place[] = [2]): Signer {
  const { met, job, consents, dataWork } = state
  const kind = places.includes(1) && dataWork ? 'delegated-data-safety' : 'delegated-signing'
  const named = consents.findLast((one) => one.consent === kind)
  if (named?.answer === 'yes' && !named.withdrawn)
    return { name: named.about, relation: 'colleague', identified: 'told' }
  const name = met?.person ?? job.customer?.person ?? ''
  if (!met?.person) return { name, relation: 'customer', identified: 'told' }
  const relation = relations[met.relation]
  return { name, relation, identified: met.identified }
}

const relations = {
  requester: 'customer',
  colleague: 'colleague',
  'it-contact': 'it-contact',
  other: 'colleague',
} as const

/**
 * The signature of one place, over everything the record tells by now. Where one drawing stands for both places,
 * make and record the facts one after the other: the second covers the first.
 */
export function signedFact(
  record: ServiceRecord,
  place: Place,
  { signer, strokes, sight }: { signer: Signer; strokes: Strokes; sight: Sight },
): Fact {
  return {
    type: 'signed',
    payload: {
      place,
      ...whatWasShown(record, place, sight),
      about: place === 1 ? (record.state.dataWork?.event ?? null) : null,
      pages: Math.max(1, sight.pages),
      pagesSeen: sight.pagesSeen,
      signer: { name: signer.name.trim(), relation: signer.relation, identified: signer.identified },
      covers: [...record.heads],
      ink: { strokes, drawing: inkPath(strokes), height: inkBox.height },
    },
  }
}

/** The customer won't sign this place, and says why. */
export function refusedFact(
  record: ServiceRecord,
  place: Place,
  { reason, person, sight }: { reason: string; person: string; sight: Sight },
): Fact {
  return {
    type: 'signature-refused',
    payload: { place, reason: reason.trim(), person, ...whatWasShown(record, place, sight) },
  }
}

function whatWasShown(record: ServiceRecord, place: Place, { lang, openedAt }: Sight) {
  const { id, version, words } = statementFor(standardOf(record.state.opened?.standard ?? ''), record, place)
  return {
    statement: { id, version, lang, words: words[lang] },
    content: contentHash(customerCopy(record).state, lang),
    layout: layoutVersion,
    openedAt,
  }
}
