const firstWait = 500
const longestWait = 10_000

export interface Effort {
  /** Does the work now, or once more right after the run that is on. */
  readonly kick: () => void
}

interface Report {
  readonly failure: (error: unknown, retry: () => void) => void
  readonly success: () => void
}

/**
 * Does `work` until it has succeeded, one run at a time; after a failure it waits 0.5 s, 1 s … 10 s, or for a kick.
 * The work must be such that doing it again doubles nothing.
 */
export function persistently(work: () => Promise<void>, report: Report): Effort {
  let running = false
  let again = false
  let wait = firstWait
  let timer: ReturnType<typeof setTimeout> | undefined

  async function kick() {
    again = true
    if (running) return
    running = true
    clearTimeout(timer)
    try {
      while (again) {
        again = false
        await work()
      }
      wait = firstWait
      report.success()
    } catch (error) {
      report.failure(error, () => void kick())
      timer = setTimeout(kick, wait)
      wait = Math.min(wait * 2, longestWait)
    } finally {
      running = false
    }
  }

  return { kick: () => void kick() }
}
