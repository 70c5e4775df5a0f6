import type { Text } from '@countersign/shared/text'
import { useSay } from '../../lang.tsx'
import type { DeskLine } from '../../tickets/desk.ts'
import { words } from '../words.ts'

/** What the standard says, each line with its reason. Nothing where it says nothing. */
export function Lines({ title, lines }: { title: Text; lines: readonly DeskLine[] }) {
  const { say } = useSay()
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{say(title)}</h3>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.id + line.say.en}>
            {say(line.say)}
            <Why line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The reason for a line, and the clause that gives it: there for who wants it. */
export function Why({ line: { why, clause } }: { line: Pick<DeskLine, 'why' | 'clause'> }) {
  const { say } = useSay()
  return (
    <details>
      <summary>{say(words.why)}</summary>
      {say(why)} <cite>{clause}</cite>
    </details>
  )
}
