import type { ReactNode } from 'react'
import './card.css'

/** A quiet frame around what belongs together. */
export function Card({ title, aside, children }: { title?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <div className="card">
      {(title || aside) && (
        <div className="card-top">
          {title && <h3 className="card-title">{title}</h3>}
          {aside}
        </div>
      )}
      {children}
    </div>
  )
}
