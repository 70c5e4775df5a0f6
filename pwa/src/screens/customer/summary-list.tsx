import { useLang } from '../../words/lang.tsx'
import type { SummaryRow } from './service-summary.ts'

/** Labels and what is to be said about them, in large type. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { say } = useLang()
  return (
    <dl className="customer-summary">
      {rows.map(({ label, lines }) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>
            {lines.length === 1 && lines[0] ? (
              <p>{say(lines[0])}</p>
            ) : (
              <ul>
                {lines.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines are only read, in their order
                  <li key={index}>{say(line)}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
