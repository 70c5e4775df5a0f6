import { type Fact, isSignature, type Place, type State, type Told } from '../record/index.ts'
import type { CheckLine, Condition, Item, NamedCondition } from '../standard/index.ts'
import type { View } from './view.ts'

/** Whether a condition of the standard holds. No condition always holds. */
export function holds(condition: Condition | undefined, view: View): boolean {
  if (condition === undefined) return true
  if (typeof condition === 'string') return named[condition](view)
  if ('not' in condition) return !holds(condition.not, view)
  if ('any' in condition) return condition.any.some((one) => holds(one, view))
  if ('all' in condition) return condition.all.every((one) => holds(one, view))
  if ('checked' in condition) return allChecked(condition.checked, view)
  if ('consented' in condition) return answerTo(view.state, condition.consented) === 'yes'
  if ('signed' in condition) return isSignature(view.state.places[condition.signed])
  if ('refused' in condition) return isRefused(view.state, condition.refused)
  if ('signs' in condition) return view.fact?.type === 'signed' && view.fact.payload.place === condition.signs
  return holdsSomething(view.state[condition.has])
}

/** The standing answer to a consent: the last one given about this, unless it was taken back. */
export function answerTo(state: State, consent: string, about?: string): 'yes' | 'no' | 'none' {
  const last = state.consents.findLast(
    (one) => one.consent === consent && (about === undefined || one.about === about),
  )
  return !last || last.withdrawn ? 'none' : last.answer
}

/** How a line of the checklist stands; `told` is the tick or the excuse, where there is one. */
export interface LineState {
  readonly state: 'open' | 'done' | 'excused'
  readonly told?: Told<'item-checked'>
}

export function lineState(item: Item, line: CheckLine, view: View): LineState {
  const told = view.state.checks[`${item.id}/${line.name}`]
  if (told) return { state: told.result === 'done' ? 'done' : 'excused', told }
  return { state: line.doneBy && holds(line.doneBy, view) ? 'done' : 'open' }
}

/** The lines of an item that apply now. */
export function linesOf(item: Item, view: View): readonly CheckLine[] {
  return item.effects
    .flatMap((effect) => (effect.effect === 'check' ? effect.lines : []))
    .filter((line) => holds(line.when, view))
}

function allChecked(id: string, view: View): boolean {
  const item = view.standard.items.find((one) => one.id === id)
  return !item || linesOf(item, view).every((line) => lineState(item, line, view).state !== 'open')
}

const named: Record<NamedCondition, (view: View) => boolean> = {
  'reached-customer': ({ state }) =>
    state.contacts.some((contact) => contact.outcome === 'reached') || state.appointments.length > 0,

  'job-names-place-and-contact': ({ state: { job } }) =>
    Boolean(job.customer?.address && (job.customer.phone || job.customer.person)),

  'engineer-signs': ({ state, fact }) =>
    fact?.type === 'signed' && samePerson(fact.payload.signer.name, state.opened?.engineer.name),

  'someone-else-signs': ({ fact }) => fact?.type === 'signed' && fact.payload.signer.relation !== 'customer',

  'fact-touches-data': ({ fact }) => dataOperationOf(fact) !== undefined,

  'plan-covers-fact': ({ state, fact }) => {
    const operation = dataOperationOf(fact)
    return operation === undefined || (state.dataWork?.operations.includes(operation) ?? false)
  },

  'no-data-work-done': ({ state }) =>
    !state.work.some((line) => line.dataOperation !== null) &&
    !state.parts.some((line) => line.kind === 'disk'),

  // A signature stands only for the plan it was given on; a plan made later wants it anew.
  'place-1-current': ({ state }) => {
    const stands = state.places[1]
    return isSignature(stands) && stands.about === (state.dataWork?.event ?? null)
  },

  'place-1-matches-plan': ({ state, fact }) =>
    fact?.type === 'signed' && fact.payload.place === 1
      ? fact.payload.about === (state.dataWork?.event ?? null)
      : true,

  'solved-by-phone': ({ state }) => Boolean(state.phoneAdvice?.accepted) && !state.departed,

  'satisfied-after-refusal': ({ state }) => state.followUps.some((one) => one.satisfied),

  'fact-lets-engineer-back-up-secrets': ({ fact }) =>
    fact?.type === 'data-work-planned' && fact.payload.secret && fact.payload.backedUpBy === 'engineer',
}

/** What a fact does to the customer's data, if anything: work of that kind, or a disk among the parts. */
function dataOperationOf(fact: Fact | undefined) {
  if (fact?.type === 'work-done') return fact.payload.dataOperation ?? undefined
  if (fact?.type === 'part-used' && fact.payload.kind === 'disk') return 'disk-replacement' as const
  return undefined
}

function isRefused(state: State, place: Place): boolean {
  const stands = state.places[place]
  return stands !== null && !isSignature(stands)
}

function samePerson(a: string | null, b: string | undefined): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return a !== null && b !== undefined && plain(a) === plain(b)
}

function holdsSomething(part: State[keyof State]): boolean {
  if (Array.isArray(part)) return part.length > 0
  return part !== null && Object.keys(part).length > 0
}
