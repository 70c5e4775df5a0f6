import { isSignature } from '../../record/index.ts'
import type { View } from '../view.ts'

/** Conditions of signing (F4). */
export const signConditions = {
  'engineer-signs': ({ state, fact }: View) =>
    fact?.type === 'signed' && samePerson(fact.payload.signer.name, state.opened?.engineer.name),

  'someone-else-signs': ({ fact }: View) =>
    fact?.type === 'signed' && fact.payload.signer.relation !== 'customer',

  // Place 1 for work on the customer's data: that is the owner's own to sign.
  'signs-data-work': ({ state, fact }: View) =>
    fact?.type === 'signed' && fact.payload.place === 1 && state.dataWork !== null,

  // A signature stands only for the plan it was given on; a plan made later wants it anew.
  'place-1-current': ({ state }: View) => {
    const stands = state.places[1]
    return isSignature(stands) && stands.about === (state.dataWork?.event ?? null)
  },

  'place-1-matches-plan': ({ state, fact }: View) =>
    fact?.type === 'signed' && fact.payload.about === (state.dataWork?.event ?? null),
}

function samePerson(a: string | null, b: string | undefined): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return a !== null && b !== undefined && plain(a) === plain(b)
}
