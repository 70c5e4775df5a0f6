import type { State } from '../../record/index.ts'
import type { View } from '../view.ts'

/** How far a visit is: what lies behind it needs no doing any more. */
export const progressConditions = {
  'on-the-way': ({ state }: View) => state.departed !== null || isAtWork(state),

  'at-work': ({ state }: View) => isAtWork(state),

  // Signed, refused, or ended without service.
  'visit-closed': ({ state }: View) => isClosed(state),
}

function isAtWork(state: State): boolean {
  return state.workBegan !== null || isClosed(state)
}

function isClosed({ places, ended }: State): boolean {
  return places[2] !== null || ended !== null
}
