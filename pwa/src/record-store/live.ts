/** A value that can be watched, in the form React's useSyncExternalStore wants. */
export interface Live<T> {
  readonly getSnapshot: () => T
  readonly subscribe: (listener: () => void) => () => void
}

export interface Writable<T> extends Live<T> {
  readonly set: (value: T) => void
}

export function live<T>(first: T): Writable<T> {
  const listeners = new Set<() => void>()
  let value = first
  return {
    getSnapshot: () => value,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
  }
}

/** When something is there that may still be on its way. */
export function whenThere(value: Live<unknown>): Promise<void> {
  return new Promise((resolve) => {
    if (value.getSnapshot()) return resolve()
    const stop = value.subscribe(() => {
      stop()
      resolve()
    })
  })
}
