const enough = 4

/** Work in pieces: taps and frames get their turn in between. */
export interface Slices {
  /** Called before each piece: waits where enough time was used since anybody else had a turn. */
  readonly rest: () => Promise<void>
  /** Somebody else has just had a turn: the page waited for storage. */
  readonly rested: () => void
}

export interface SlicesOptions {
  /** A clock that nobody sets, ms. */
  readonly now: () => number
  /** Gives everybody else a turn. */
  readonly pause: () => Promise<void>
}

/**
 * Begins no piece after 4 ms of work, so that pieces of up to 4 ms never hold the page for more than 8.
 */
export function createSlices({ now, pause }: SlicesOptions): Slices {
  let began = now()
  return {
    rest: async () => {
      if (now() - began < enough) return
      await pause()
      began = now()
    },
    rested: () => {
      began = now()
    },
  }
}

/** Lets the page do what waits: taps, frames, storage. Unlike a timer it isn't held up in a hidden tab. */
export function nextTurn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}
