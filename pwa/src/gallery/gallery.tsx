import { type ComponentType, useSyncExternalStore } from 'react'
import { LanguageSwitch } from '../parts/actions/language-switch.tsx'
import { LookSwitch } from '../parts/actions/look-switch.tsx'
import { Actions } from './actions.tsx'
import { Codes } from './codes.tsx'
import { ConsentPage, JobsPage, SigningPage, VisitPage } from './compositions.tsx'
import { Customers } from './customers.tsx'
import { Door } from './door.tsx'
import { Fields } from './fields.tsx'
import { Findings } from './findings.tsx'
import { Frames } from './frames.tsx'
import { Ink } from './ink.tsx'
import { Lists } from './lists.tsx'
import { Locks } from './locks.tsx'
import { Overlays } from './overlays.tsx'
import './gallery.css'

/** Every part in every state; `#name` shows one sheet, `#page-…` a whole page put together of parts. */
export function Gallery() {
  const name = useSyncExternalStore(onHash, () => location.hash.slice(1))
  const Page = pages[name]
  if (Page) return <Page />
  const Sheet = sheets[name]
  return (
    <main className="gallery">
      <h1>{name || 'parts'}</h1>
      <div className="gallery-top">
        <LanguageSwitch />
        <LookSwitch />
      </div>
      {Sheet ? <Sheet /> : <Index />}
    </main>
  )
}

const sheets: Record<string, ComponentType> = {
  actions: Actions,
  fields: Fields,
  frames: Frames,
  findings: Findings,
  lists: Lists,
  overlays: Overlays,
  customers: Customers,
  ink: Ink,
  codes: Codes,
  locks: Locks,
  door: Door,
}

const pages: Record<string, ComponentType> = {
  'page-jobs': JobsPage,
  'page-visit': VisitPage,
  'page-consent': ConsentPage,
  'page-signing': SigningPage,
}

function Index() {
  return (
    <ul className="gallery-index">
      {[...Object.keys(sheets), ...Object.keys(pages)].map((name) => (
        <li key={name}>
          <a href={`#${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

function onHash(tell: () => void) {
  addEventListener('hashchange', tell)
  return () => removeEventListener('hashchange', tell)
}
