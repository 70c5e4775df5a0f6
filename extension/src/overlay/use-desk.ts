import { useCallback, useEffect, useRef, useState } from 'react'
import type { Ticket } from '../guest/bridge.ts'
import { ask } from '../messages.ts'
import type { Desk } from '../tickets/desk.ts'

/** A minute: nothing the standard says changes sooner, but for countdowns. */
const often = 60_000

interface UsedDesk {
  readonly desk: Desk | undefined
  /** What an answer of the background says it is now. */
  readonly setDesk: (desk: Desk) => void
  /** Asks anew. */
  readonly look: () => void
}

/** What the standard says of a ticket now: asked again each minute, and when the page reads otherwise. */
export function useDesk({ id, reading, isClosed }: Ticket): UsedDesk {
  const [desk, setDesk] = useState<Desk>()
  const read = JSON.stringify(reading)
  const changes = useRef(0)
  const change = useCallback((changed: Desk) => {
    changes.current += 1
    setDesk(changed)
  }, [])
  const tell = useCallback(
    (news: { isClosed?: boolean } = {}) => {
      const before = changes.current
      const { lang } = document.documentElement
      ask('desk', { ticket: id, reading: JSON.parse(read), lang, ...news }).then(
        // What somebody has done meanwhile is newer.
        (found) => found && before === changes.current && setDesk(found),
        // The extension was updated: the guest leaves by itself.
        () => undefined,
      )
    },
    [id, read],
  )
  useEffect(() => {
    // Told once: a page that stays open knows nothing of what was closed or opened again elsewhere.
    tell(isClosed === undefined ? {} : { isClosed })
    const timer = setInterval(() => tell(), often)
    return () => clearInterval(timer)
  }, [tell, isClosed])
  return { desk, setDesk: change, look: tell }
}
