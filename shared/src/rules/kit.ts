import { kitFor } from '../master/index.ts'
import type { Text } from '../text/index.ts'
import type { View } from './view.ts'

/** What the kit needs for the kinds of device of this visit, besides the general list. */
export function kitLinesOf({ state, around }: View): readonly { readonly id: string; readonly say: Text }[] {
  const kinds = new Set([state.job.asset?.kind, ...state.devices.map((one) => one.kind)])
  const lines = [...kinds].flatMap((kind) => (kind ? kitFor(around.master, kind) : []))
  return [...new Map(lines.map(({ name, say }) => [name, { id: name, say }])).values()]
}
