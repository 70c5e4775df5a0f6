/** Runs `work` while nobody else, in no tab, holds the lock of that name. Whoever asks first is first. */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** Locks across all tabs of this browser (Web Locks). */
export const browserLock: Lock = (name, work) =>
  navigator.locks.request(name, work) as ReturnType<typeof work>

/** The twin in memory: locks across everything that shares what this returns. */
export function memoryLock(): Lock {
  const last = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const done = (last.get(name) ?? Promise.resolve()).then(work)
    last.set(
      name,
      done.catch(() => {}),
    )
    return done
  }
}
