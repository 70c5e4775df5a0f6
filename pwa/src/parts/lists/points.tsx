import './points.css'

export interface Point {
  readonly title: string
  /** Why, or how: a sentence. */
  readonly text?: string
}

/** Points to keep in mind: nothing to tick, just to read, at arm's length. */
export function Points({ points }: { points: readonly Point[] }) {
  return (
    <ol className="points">
      {points.map((point) => (
        <li key={point.title} className="point">
          <p className="point-title">{point.title}</p>
          {point.text && <p className="soft">{point.text}</p>}
        </li>
      ))}
    </ol>
  )
}
