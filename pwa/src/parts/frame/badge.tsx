import type { ReactNode } from 'react'
import './badge.css'

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad'

/** A short word on how something stands. The word says it; the colour only helps. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="badge" data-tone={tone}>
      {children}
    </span>
  )
}
