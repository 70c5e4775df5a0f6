const patience = 60_000

/** Calls back once: when the network returns, or in a minute if the browser believes to be online by then. */
export function tryAgainLater(again: () => void): void {
  const now = () => {
    removeEventListener('online', now)
    clearTimeout(timer)
    again()
  }
  const timer = setTimeout(() => navigator.onLine && now(), patience)
  addEventListener('online', now)
}
