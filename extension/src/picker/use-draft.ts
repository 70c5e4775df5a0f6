import { useCallback, useEffect, useRef, useState } from 'react'
import { watchPage } from '../guest/watch-page.ts'
import { ask } from '../messages.ts'
import type { Draft, Picking } from './picking.ts'

/** The draft as it is kept in the background, so that it outlives this page. The second changes it, the third waits until that is kept. */
export function useDraft(
  picking: Picking,
  onLeave: () => void,
): [Draft, (draft: Draft) => void, () => Promise<boolean>] {
  const [draft, setDraft] = useState(picking.draft)
  const keeping = useRef<Promise<boolean>>(Promise.resolve(true))
  const change = useCallback((changed: Draft) => {
    setDraft(changed)
    keeping.current = keeping.current.then(() => ask('keepPicking', { draft: changed })).catch(() => false)
  }, [])
  useEffect(() => {
    // Another window may have gone on, or ended it.
    const look = () => {
      void keeping.current
        .then(() => ask('picking', {}))
        .then((now) => (now ? setDraft(now.draft) : onLeave()), onLeave)
    }
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [onLeave])
  return [draft, change, () => keeping.current]
}

/** The page's address and, as a number, how often it has changed: read it again whenever it does. */
export function usePage(signal: AbortSignal): string {
  const [page, setPage] = useState(`${document.URL} 0`)
  useEffect(() => {
    let changes = 0
    const gone = new AbortController()
    signal.addEventListener('abort', () => gone.abort(), { signal: gone.signal })
    watchPage(() => {
      changes += 1
      setPage(`${document.URL} ${changes}`)
    }, gone.signal)
    return () => gone.abort()
  }, [signal])
  return page
}
