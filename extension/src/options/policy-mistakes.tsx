import { useSay } from '../lang.tsx'
import { useMappings } from './use-mappings.ts'

/** What of the administrator's policy can't be taken: they hear of it from whoever sees this. */
export function PolicyMistakes() {
  const { say } = useSay()
  const { wrong } = useMappings()
  if (wrong.length === 0) return null
  return (
    <section className="card" role="alert">
      {wrong.map((one) => (
        <p key={one.where} className="trouble">
          {say(one.say)}
        </p>
      ))}
    </section>
  )
}
