import { useCallback, useEffect, useRef, useState } from 'react'
import { watchPage } from '../guest/watch-page.ts'
import { ask, type Told } from '../messages.ts'
import type { Draft, Picking } from './picking.ts'

/** The draft as it is kept in the background, so that it outlives this page. The second changes it, the third waits until that is kept. */
export function useDraft(
  picking: Picking,
  onLeave: () => unknown,
): [Draft, (draft: Draft) => void, () => Promise<boolean>] {
  const [draft, setDraft] = useState(picking.draft)
  const keeping = useRef<Promise<boolean>>(Promise.resolve(true))
  const change = useCallback((changed: Draft) => {
    setDraft(changed)
    keeping.current = keeping.current.then(() => ask('keepPicking', { draft: changed })).catch(() => false)
  }, [])
  const leave = useRef(onLeave)
  leave.current = onLeave
  useEffect(() => {
    // Another window may have gone on, or ended it; what was changed here meanwhile is newer.
    const look = async () => {
      const keptThen = keeping.current
      await keptThen
      const now = await ask('picking', {}).catch(() => undefined)
      if (!now) leave.current()
      else if (keeping.current === keptThen) setDraft(now.draft)
    }
    const hear = ({ tells }: Partial<Told>) => {
      if (tells === 'picking') void look()
    }
    chrome.runtime.onMessage.addListener(hear)
    return () => chrome.runtime.onMessage.removeListener(hear)
  }, [])
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
