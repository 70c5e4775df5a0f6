import './countdown.css'

interface CountdownProps {
  /** What is counted. */
  label: string
  seconds: number
  /** How far it has come, 0 to 1. */
  part: number
}

/** Seconds to read from an arm's length: `4:05`, with a bar that fills. */
export function Countdown({ label, seconds, part }: CountdownProps) {
  return (
    <div className="countdown" role="timer" aria-label={label}>
      <span className="countdown-label">{label}</span>
      <span className="countdown-time digits">{asClock(seconds)}</span>
      <progress className="countdown-bar" max={1} value={part} aria-hidden="true" />
    </div>
  )
}

/** `4:05` of 245 seconds. */
function asClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
