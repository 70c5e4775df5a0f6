import type { ReactNode } from 'react'
import './facts.css'

interface FactRow {
  readonly label: string
  /** An empty value shows as a dash. */
  readonly value: ReactNode
}

/** What is known, label by value: customer, address, device … */
export function Facts({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl className="facts">
      {rows.map((row) => (
        <div key={row.label} className="fact">
          <dt>{row.label}</dt>
          <dd>{row.value || '—'}</dd>
        </div>
      ))}
    </dl>
  )
}
