import type { Sketch } from '../ink/repeats.ts'
import { allSketches, sketchKey } from './keys.ts'
import type { Change, Store } from './store.ts'

/** Shapes of the signatures given on this device. */
export interface Sketches {
  readonly all: () => Promise<readonly Sketch[]>
  /** Keeps one more: put it in the `also` of the signature, so that it is stored with it or not at all. */
  readonly kept: (visit: string, sketch: Sketch) => Change
}

export function createSketches(store: Store, now: () => number): Sketches {
  return {
    all: async () => (await store.range(allSketches)).map(([, sketch]) => sketch as Sketch),
    kept: (visit, sketch) => ({ put: sketchKey(visit, now()), value: sketch }),
  }
}
