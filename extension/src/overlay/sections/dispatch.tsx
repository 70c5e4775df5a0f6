import { encodeQR } from 'qr'
import { useMemo, useState } from 'react'
import type { Ticket } from '../../guest/bridge.ts'
import { useSay } from '../../lang.tsx'
import { ask } from '../../messages.ts'
import type { Desk } from '../../tickets/desk.ts'
import { words } from '../words.ts'

interface DispatchProps {
  desk: Desk
  ticket: Ticket
  zone: string
  onDesk: (desk: Desk) => void
}

/** Sends the job to a tablet: a code to scan, a link, a file. The same ticket is always the same dispatch. */
export function DispatchSection({ desk, ticket, zone, onDesk }: DispatchProps) {
  const { say, lang } = useSay()
  const [trouble, setTrouble] = useState<string>()
  const [isNew, setNew] = useState(false)
  const { dispatched, unset } = desk
  const dispatch = async () => {
    const answer = await ask('dispatch', { ticket: ticket.id })
    if (!answer) return setTrouble(say(words.failed))
    if ('refused' in answer) return setTrouble(say(answer.say))
    setTrouble(undefined)
    setNew(true)
    onDesk(answer.desk)
  }
  const time = (at: string) =>
    new Intl.DateTimeFormat(lang, { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
      new Date(at),
    )
  return (
    <section>
      <h3>{say(words.visit)}</h3>
      {unset.length > 0 && (
        <p className="trouble">
          {unset.map((one) => say(one === 'app' ? words.unsetApp : words.unsetOrganisation)).join(' · ')}
          <br />
          {say(words.inOptions)}
        </p>
      )}
      {dispatched && (
        <>
          <p>{say(words.dispatchedAt, { time: time(dispatched.at) })}</p>
          <details className="more" open={isNew}>
            <summary>{say(words.showCode)}</summary>
            <Link link={dispatched.link} />
          </details>
        </>
      )}
      {unset.length === 0 && (
        <button type="button" className={dispatched ? 'quiet' : 'primary'} onClick={() => void dispatch()}>
          {say(dispatched ? words.dispatchAgain : words.dispatch)}
        </button>
      )}
      <p className="trouble" role="alert">
        {trouble}
      </p>
    </section>
  )
}

function Link({ link }: { link: string }) {
  const { say } = useSay()
  const [isCopied, setCopied] = useState(false)
  const rows = useMemo(() => codeOf(link), [link])
  return (
    <>
      {rows ? <Code rows={rows} /> : <p>{say(words.tooLongForCode)}</p>}
      <p className="hint">{say(words.scan)}</p>
      <span className="row">
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard.writeText(link).then(
              () => setCopied(true),
              () => undefined,
            )
          }
        >
          {say(isCopied ? words.copied : words.copyLink)}
        </button>
        <a className="button" href={link} target="_blank" rel="noreferrer">
          ↗
        </a>
      </span>
    </>
  )
}

/** The code of a link, row by row; undefined where a code can't hold it (ISO/IEC 18004: 2,953 bytes). */
function codeOf(link: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encodeQR(link, 'raw', { ecc: 'low' })
  } catch {
    return undefined
  }
}

function Code({ rows }: { rows: readonly (readonly boolean[])[] }) {
  const size = rows.length
  const path = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className="code"
      role="img"
      aria-label="QR"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
