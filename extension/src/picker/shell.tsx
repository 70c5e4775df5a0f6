import { type ReactNode, useState } from 'react'
import { useSay } from '../lang.tsx'
import { words } from './words.ts'

interface ShellProps {
  /** Beside the title. */
  progress?: string
  /** A wide one, for a table. */
  isWide?: boolean
  /** Something would be lost. */
  asksFirst?: boolean
  onStop: () => void
  children: ReactNode
}

/** The picker's own part of the window: it can be moved aside, and ended. */
export function Shell({ progress, isWide = false, asksFirst = true, onStop, children }: ShellProps) {
  const { say } = useSay()
  const [side, setSide] = useState<'start' | 'end'>('end')
  const [isStopping, setStopping] = useState(false)
  return (
    <aside className={isWide ? 'sheet' : 'card'} data-side={side} aria-label={say(words.title)}>
      <header>
        <p>
          {say(words.title)}
          {progress && ` · ${progress}`}
        </p>
        {!isWide && (
          <button
            type="button"
            className="icon"
            aria-label={say(words.move)}
            title={say(words.move)}
            onClick={() => setSide(side === 'end' ? 'start' : 'end')}
          >
            ⇄
          </button>
        )}
        <button
          type="button"
          className="icon"
          aria-label={say(words.stop)}
          title={say(words.stop)}
          onClick={() => (asksFirst ? setStopping(true) : onStop())}
        >
          ×
        </button>
      </header>
      {isStopping ? (
        <div className="body">
          <h2>{say(words.stopSure)}</h2>
          <div className="row">
            <button type="button" className="primary" onClick={() => setStopping(false)}>
              {say(words.goOn)}
            </button>
            <button type="button" onClick={onStop}>
              {say(words.giveUp)}
            </button>
          </div>
        </div>
      ) : isWide ? (
        children
      ) : (
        <div className="body">{children}</div>
      )}
    </aside>
  )
}
