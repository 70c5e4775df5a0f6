/** Something the screens may watch; fits React's `useSyncExternalStore`. */
export type Observable<T> = {
  subscribe(changed: () => void): () => void
  /** The same object until something changes. */
  getSnapshot(): T
}

/** An observable and the one function that changes it. */
export function observable<T extends object>(initial: T): Observable<T> & { change(part: Partial<T>): void } {
  let now = initial
  const listeners = new Set<() => void>()
  return {
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    getSnapshot: () => now,
    change(part) {
      now = { ...now, ...part }
      for (const changed of listeners) changed()
    },
  }
}
