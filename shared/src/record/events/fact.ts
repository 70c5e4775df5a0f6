import * as v from 'valibot'
import { line, personal, pick } from '../../field/index.ts'

/** Who may read a fact: the customer too, or the organisation only. */
export const audiences = ['customer', 'internal'] as const
export type Audience = (typeof audiences)[number]

/** Who wrote a fact down. The name may have been erased; then it reads as null. */
const roles = ['engineer', 'customer', 'dispatcher', 'supervisor', 'admin', 'host'] as const
export const actor = v.strictObject({ role: pick(roles), id: line, name: personal(line) })
export type Actor = v.InferOutput<typeof actor>

/** A kind of fact: its payload, who may read it, and whether it may follow after the customer has signed. */
export interface FactKind<P extends v.GenericSchema = v.GenericSchema> {
  readonly payload: P
  /** 'either': whoever writes the fact chooses. */
  readonly audience: Audience | 'either'
  /** A follow-on fact changes nothing that signature 2 covers (leaving, phone confirmation, delivery …). */
  readonly followsOn: boolean
}

export function fact<P extends v.GenericSchema>(
  payload: P,
  { audience = 'customer', followsOn = false }: Partial<Pick<FactKind, 'audience' | 'followsOn'>> = {},
): FactKind<P> {
  return { payload, audience, followsOn }
}

/**
 * What an event tells once it is folded: its payload, and who said it when (`at`: the device's time).
 * So no payload has fields `event`, `at`, `by` or `audience` of its own.
 */
export type Told<K extends FactKind> = v.InferOutput<K['payload']> &
  Readonly<{ event: string; at: string; by: Actor; audience: Audience }>

/** How each kind of fact changes the part of the state it is about. */
export type Evolve<Kinds extends Record<string, FactKind>, State> = {
  readonly [T in keyof Kinds]: (state: State, told: Told<Kinds[T]>) => Partial<State>
}

/** Puts a line in its place: the same line id again replaces it. */
export function putLine<T extends { readonly line: string }>(lines: readonly T[], told: T): readonly T[] {
  return lines.some((one) => one.line === told.line)
    ? lines.map((one) => (one.line === told.line ? told : one))
    : [...lines, told]
}
