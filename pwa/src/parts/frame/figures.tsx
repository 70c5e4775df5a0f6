import './figures.css'

interface FigureRow {
  readonly label: string
  /** With numerator and denominator: 7 of 9. */
  readonly value: string
  /** What is counted. */
  readonly meaning: string
}

/** Figures, each with what it means: large to read, nothing to judge by colour. */
export function FigureList({ rows }: { rows: readonly FigureRow[] }) {
  return (
    <dl className="figures">
      {rows.map(({ label, value, meaning }) => (
        <div key={label} className="figure">
          <dt className="figure-label">{label}</dt>
          <dd className="figure-value digits">{value}</dd>
          <dd className="figure-meaning">{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
