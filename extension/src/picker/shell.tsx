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
  const [isFolded, setFolded] = useState(false)
  const aside = isWide
    ? { word: isFolded ? words.unfold : words.fold, sign: isFolded ? '▴' : '▾' }
    : { word: words.move, sign: '⇄' }
  const moveAside = () => (isWide ? setFolded(!isFolded) : setSide(side === 'end' ? 'start' : 'end'))
  const [isStopping, setStopping] = useState(false)
  return (
    <aside className={isWide ? 'sheet' : 'card'} data-side={side} aria-label={say(words.title)}>
      <header>
        <p>
          {say(words.title)}
          {progress && ` · ${progress}`}
        </p>
        <button
          type="button"
          className="icon"
          aria-label={say(aside.word)}
          title={say(aside.word)}
          onClick={moveAside}
        >
          {aside.sign}
        </button>
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
        !isFolded && children
      ) : (
        <div className="body">{children}</div>
      )}
    </aside>
  )
}
