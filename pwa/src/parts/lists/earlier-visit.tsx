import { Icon } from '../actions/icon.tsx'
import './earlier-visit.css'

interface EarlierVisitProps {
  /** Where a tap leads. */
  href: string
  date: string
  engineer: string
  fault: string
  /** What came of it, and whether it was signed. */
  standing: string
}

/** A visit of before, in two lines: when, by whom, what for, and how it ended. */
export function EarlierVisit({ href, date, engineer, fault, standing }: EarlierVisitProps) {
  return (
    <a className="earlier" href={href}>
      <span className="earlier-words">
        <span className="earlier-top">
          <span className="digits">{date}</span> · {engineer} · {standing}
        </span>
        <strong className="earlier-fault">{fault}</strong>
      </span>
      <Icon name="forward" />
    </a>
  )
}
