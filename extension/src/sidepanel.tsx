import { LangProvider } from './lang.tsx'
import { Day } from './sidepanel/day.tsx'
import { useDay } from './sidepanel/use-day.ts'
import { words } from './sidepanel.words.ts'
import './pages.css'
import './sidepanel.css'

/** The visits of all tickets seen lately: what is late, what is today, and what comes. */
// biome-ignore lint/style/noDefaultExport: a page of Plasmo's is a component
export default function SidePanel() {
  const day = useDay()
  if (!day) return null
  document.documentElement.lang = day.lang
  document.title = words.title[day.lang]
  return (
    <LangProvider lang={day.lang}>
      <Day {...day} />
    </LangProvider>
  )
}
