import { pad } from '../../ink/strokes.ts'
import './ink-drawing.css'

/** A signature as it stands in the record: path data as `inkPath` makes it. */
export function InkDrawing({ path, label }: { path: string; label: string }) {
  return (
    <svg className="ink-drawing" viewBox={`0 0 ${pad.width} ${pad.height}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}
