import { useId } from 'react'
import './progress-bar.css'

interface ProgressBarProps {
  label: string
  /** 0 to 1; null while it can't be told. */
  part: number | null
  note?: string
}

/** How far something long has come. */
export function ProgressBar({ label, part, note }: ProgressBarProps) {
  const id = useId()
  return (
    <div className="progress">
      <div className="progress-words">
        <label htmlFor={id}>{label}</label>
        {note && <span className="soft digits">{note}</span>}
      </div>
      <progress id={id} max={1} {...(part === null ? {} : { value: part })} />
    </div>
  )
}
