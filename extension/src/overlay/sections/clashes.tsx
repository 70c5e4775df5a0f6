import { useSay } from '../../lang.tsx'
import type { Clash } from '../../tickets/desk.ts'
import { words } from '../words.ts'

/** The tickets whose visits want the same time: which, whose, and when. */
export function Clashes({ clashes }: { clashes: readonly Clash[] }) {
  const { say, lang } = useSay()
  const clock = new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'short' })
  return (
    <ul className="clashes">
      {clashes.map(({ number, customer, appointment, url }) => (
        <li key={url}>
          <a className="link" href={url} target="_blank" rel="noreferrer">
            #{number} {customer}
          </a>{' '}
          {say(words.at, { time: clock.format(appointment) })}
        </li>
      ))}
    </ul>
  )
}
