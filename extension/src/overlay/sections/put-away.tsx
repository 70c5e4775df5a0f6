import { useSay } from '../../lang.tsx'
import type { DeskLine } from '../../tickets/desk.ts'
import { useDoing } from '../doing.tsx'
import { words } from '../words.ts'

/** What the dispatcher put away, each with a way back. */
export function PutAway({ lines }: { lines: readonly DeskLine[] }) {
  const { say } = useSay()
  const { settle } = useDoing()
  if (lines.length === 0) return null
  return (
    <section>
      <details className="more">
        <summary>{say(words.putAway, { count: lines.length })}</summary>
        <ul className="lines">
          {lines.map((line) => (
            <li key={line.mark} className="row">
              <span>{say(line.say)}</span>
              <button
                type="button"
                aria-label={`${say(words.bringBack)}: ${say(line.say)}`}
                onClick={() => settle(line, false)}
              >
                {say(words.bringBack)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
