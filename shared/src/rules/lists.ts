import type { State } from '../record/index.ts'
import type { EachList } from '../standard/index.ts'
import { asTyped, type Text } from '../text/index.ts'
import { kitLinesOf } from './kit.ts'
import { stillTaken } from './named/serve.ts'
import type { View } from './view.ts'

/** One line of a list that a checklist goes through. */
export interface Listed {
  readonly id: string
  readonly say: Text
  /** A fact says of this very one that it is done. */
  readonly isDone?: boolean
}

/** The lists that a checklist can go through line by line. */
export const lists: Readonly<Record<EachList, (view: View) => readonly Listed[]>> = {
  spares: ({ state }) =>
    state.spares.map((one) => ({ id: one.line, say: asTyped(`${one.name} × ${one.quantity}`) })),
  settings: ({ state }) => state.settings.map((one) => ({ id: one.line, say: asTyped(one.what) })),
  kit: kitLinesOf,
  // Nobody needs to ask themselves.
  earlierVisits: ({ state }) =>
    state.earlierVisits
      .filter((one) => one.engineer !== state.opened?.engineer.name)
      .map(({ line, engineer, day }) => ({
        id: line,
        say: asTyped([engineer ?? '—', day].filter(Boolean).join(' ')),
      })),
  borrowed: ({ state }) => state.borrowed.map((one) => backOrNot(state, one)),
  moved: ({ state }) => state.moved.map((one) => backOrNot(state, one)),
  taken: ({ state }) => stillTaken(state).map((one) => ({ id: one.line, say: asTyped(one.what) })),
}

function backOrNot({ back }: State, { line, what }: { line: string; what: string }): Listed {
  return { id: line, say: asTyped(what), isDone: back.includes(line) }
}
