import { useEffect, useState } from 'react'
import { ask, type Site } from '../messages.ts'
import { putOnceThere } from './to-form.ts'

/** Puts into this page's form what was on its way to it. True once that has happened: whoever pressed for it wants to see it. */
export function useCarried(ticket: string, { helpdesk }: Site): boolean {
  const [isPut, setPut] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    ask('carried', { ticket })
      .then(async (carried) => {
        if (carried && (await putOnceThere(ticket, carried, helpdesk, leaving.signal)) === 'here')
          setPut(true)
      })
      // The extension was updated: the guest leaves by itself.
      .catch(() => undefined)
    return () => leaving.abort()
  }, [ticket, helpdesk])
  return isPut
}
