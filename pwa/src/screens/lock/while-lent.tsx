import { lazy, type ReactNode, useEffect } from 'react'
import { Router } from 'wouter'
import { isOfPage } from '../../lock/lent.ts'
import { useRecordStore, useSetting } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { useLentLocation, useLentSearch } from './lent-location.ts'

const TakeBack = lazy(() => import('./take-back.tsx').then((it) => ({ default: it.TakeBack })))

/**
 * Stands around the screens. While the tablet is lent, they show the customer's page and nothing else, whatever the
 * address says, in every tab and after every restart; the way off that page is the engineer's PIN.
 */
export function WhileLent({ children }: { children: ReactNode }) {
  const [lent] = useSetting('lent')
  if (!lent) return children
  return (
    <Lent>
      {lent.next === undefined ? (
        <Router hook={useLentLocation} searchHook={useLentSearch}>
          {children}
        </Router>
      ) : (
        <TakeBack />
      )}
    </Lent>
  )
}

/**
 * The address shows no more than the visit. The browser's back and forward go along the steps of the customer's page.
 * When the tablet is back, it speaks the engineer's language again.
 */
function Lent({ children }: { children: ReactNode }) {
  const store = useRecordStore()
  const { speak } = useLang()
  useEffect(() => {
    const lent = store.setting('lent')
    const own = lent.getSnapshot()?.lang
    const keep = () => {
      const now = lent.getSnapshot()
      if (!now) return
      if (isOfPage(now, history.state)) store.set('lent', { ...now, path: history.state })
      else history.replaceState(now.path, '', routes.visit(now.visit))
    }
    keep()
    addEventListener('popstate', keep)
    return () => {
      removeEventListener('popstate', keep)
      if (own) speak(own)
    }
  }, [store, speak])
  return children
}
