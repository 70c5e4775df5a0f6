import type { Text } from '@countersign/shared/text'
import { type ReactNode, useState } from 'react'
import { useSay } from '../../lang.tsx'
import type { DeskLine } from '../../tickets/desk.ts'
import { useDoing } from '../doing.tsx'
import { words } from '../words.ts'
import { Clashes } from './clashes.tsx'
import { DoIt } from './do-it.tsx'

/** What the standard says, each line with its reason. Nothing where it says nothing. */
export function Lines({ title, lines }: { title: Text; lines: readonly DeskLine[] }) {
  const { say } = useSay()
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{say(title)}</h3>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.mark}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One line: what it says, what can be done about it, and why. `children` stand beside what it says. */
export function Line({ line, children }: { line: DeskLine; children?: ReactNode }) {
  const { say } = useSay()
  const { settle } = useDoing()
  const [asksWhy, setAsksWhy] = useState(false)
  return (
    <>
      <span className="row">
        <span>{say(line.say)}</span>
        {children}
      </span>
      {line.clashes && <Clashes clashes={line.clashes} />}
      <span className="row doings">
        <DoIt actions={line.does} />
        <span className="aside">
          <button
            type="button"
            className="quiet"
            aria-expanded={asksWhy}
            onClick={() => setAsksWhy(!asksWhy)}
          >
            {say(words.why)}
          </button>
          <button type="button" className="quiet" onClick={() => settle(line, true)}>
            {say(words.done)}
          </button>
        </span>
        {asksWhy && (
          <span className="spoken">
            {say(line.why)} <cite>{line.clause}</cite>
          </span>
        )}
      </span>
    </>
  )
}
