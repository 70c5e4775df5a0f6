import { lazy, Suspense, useEffect, useRef } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useReady, useSetting } from './record-store/index.ts'
import { DayFirst } from './screens/day-first.tsx'
import { WhileLent } from './screens/lock/while-lent.tsx'
import { NoStorageScreen } from './screens/no-storage.tsx'
import { useSayRefusal } from './screens/refusals.tsx'
import { routes } from './screens/routes.ts'
import { VisitsScreen } from './screens/visits.tsx'
import { jobFromAddress, keepJob, waitingJob } from './screens/waiting-job.ts'

// The list comes first; whatever is opened from it is fetched (from this device) when it is opened, and the welcome
// once in a tablet's life.
const WelcomeScreen = lazy(() =>
  import('./screens/welcome.tsx').then((it) => ({ default: it.WelcomeScreen })),
)
const VisitScreen = lazy(() => import('./screens/visit.tsx').then((it) => ({ default: it.VisitScreen })))
const NewVisitScreen = lazy(() =>
  import('./screens/new-visit.tsx').then((it) => ({ default: it.NewVisitScreen })),
)
const TakeJobScreen = lazy(() =>
  import('./screens/take-job.tsx').then((it) => ({ default: it.TakeJobScreen })),
)
const SettingsScreen = lazy(() =>
  import('./screens/settings.tsx').then((it) => ({ default: it.SettingsScreen })),
)
const MasterScreen = lazy(() =>
  import('./screens/master/master-screen.tsx').then((it) => ({ default: it.MasterScreen })),
)
const DayScreen = lazy(() => import('./screens/engineer/index.ts').then((it) => ({ default: it.DayScreen })))
const FiguresScreen = lazy(() =>
  import('./screens/engineer/index.ts').then((it) => ({ default: it.FiguresScreen })),
)
const BadgeScreen = lazy(() =>
  import('./screens/customer/index.ts').then((it) => ({ default: it.BadgeScreen })),
)
const LookAwayScreen = lazy(() =>
  import('./screens/customer/index.ts').then((it) => ({ default: it.LookAwayScreen })),
)
const AskConsentScreen = lazy(() =>
  import('./screens/customer/index.ts').then((it) => ({ default: it.AskConsentScreen })),
)
const SignDataSafetyScreen = lazy(() =>
  import('./screens/customer/index.ts').then((it) => ({ default: it.SignDataSafetyScreen })),
)
const HandoverScreen = lazy(() =>
  import('./screens/customer/index.ts').then((it) => ({ default: it.HandoverScreen })),
)
const DoorScreen = lazy(() => import('./screens/door/index.ts').then((it) => ({ default: it.DoorScreen })))
const DoorNoteScreen = lazy(() =>
  import('./screens/door/index.ts').then((it) => ({ default: it.DoorNoteScreen })),
)
const DocumentScreen = lazy(() =>
  import('./screens/document.tsx').then((it) => ({ default: it.DocumentScreen })),
)

/**
 * The app: a welcome on first start, then the screens; the customer's page alone while the tablet is lent. A job in the
 * address is shown before anything else of the engineer's.
 */
export function App() {
  const isReady = useReady()
  const [engineer] = useSetting('engineer')
  const [lent] = useSetting('lent')
  useJobFromAddress(isReady, lent !== undefined)
  if (!isReady) return <NoStorageScreen />
  return (
    <Suspense>
      {engineer ? (
        <WhileLent>
          <Screens />
        </WhileLent>
      ) : (
        <WelcomeScreen />
      )}
    </Suspense>
  )
}

function Screens() {
  return (
    <Switch>
      <Route path="/new" component={NewVisitScreen} />
      <Route path="/take" component={TakeJobScreen} />
      <Route path="/settings" component={SettingsScreen} />
      <Route path="/day" component={DayScreen} />
      <Route path="/figures" component={FiguresScreen} />
      <Route path="/badge" component={BadgeScreen} />
      <Route path="/visits/:visit/look-away">{({ visit }) => <LookAwayScreen visit={visit} />}</Route>
      <Route path="/settings/master/:table?">
        {({ table }) => <MasterScreen key={table} table={table} />}
      </Route>
      <Route path="/visits/:visit/ask/:consent/:step?">
        {({ visit, consent, step }) => <AskConsentScreen visit={visit} consent={consent} step={step} />}
      </Route>
      <Route path="/visits/:visit/sign-data-safety">
        {({ visit }) => <SignDataSafetyScreen visit={visit} />}
      </Route>
      <Route path="/visits/:visit/handover">{({ visit }) => <HandoverScreen visit={visit} />}</Route>
      <Route path="/visits/:visit/document">{({ visit }) => <DocumentScreen visit={visit} />}</Route>
      <Route path="/visits/:visit/door">{({ visit }) => <DoorScreen visit={visit} />}</Route>
      <Route path="/visits/:visit/door/note">{({ visit }) => <DoorNoteScreen visit={visit} />}</Route>
      <Route path="/visits/:visit/:phase?">
        {({ visit, phase }) => <VisitScreen key={visit} visit={visit} phase={phase} />}
      </Route>
      <Route>
        <DayFirst>
          <VisitsScreen />
        </DayFirst>
      </Route>
    </Switch>
  )
}

/**
 * Takes a dispatch from the address, at the start and whenever a link is opened in this tab. It waits until the engineer
 * has the tablet.
 */
function useJobFromAddress(isReady: boolean, isLent: boolean): void {
  const [, go] = useLocation()
  const sayRefusal = useSayRefusal()
  const wasLent = useRef(false)
  useEffect(() => {
    if (!isReady) return
    if (wasLent.current && !isLent && waitingJob()) go(routes.takeJob)
    wasLent.current = isLent
    const look = () => {
      const job = jobFromAddress()
      if (!job) return
      if ('refused' in job) return sayRefusal(job)
      keepJob(job)
      if (!isLent) go(routes.takeJob)
    }
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [isReady, isLent, go, sayRefusal])
}
