import type { Lang } from '@countersign/shared/text'
import { useState, useSyncExternalStore } from 'react'
import { useSay } from '../../lang.tsx'
import { ask, type Site } from '../../messages.ts'
import type { Desk, DeskRecord } from '../../tickets/desk.ts'
import { words } from '../ticket.words.ts'
import { formsOfPage, putIntoForm } from '../to-form.ts'

interface AttachProps {
  record: DeskRecord
  desk: Desk
  site: Site
  onDesk: (desk: Desk) => void
}

/** Puts the record's PDF at the ticket, by one press: through the helpdesk's interface, or into its own form. */
export function Attach({ record: { hash, attachedAt }, desk, site, onDesk }: AttachProps) {
  const { say, lang } = useSay()
  const [isBusy, setBusy] = useState(false)
  const [word, setWord] = useState<string>()
  const isInForm = useSyncExternalStore(formsOfPage.subscribe, () => formsOfPage.has(hash))
  const busily = async (does: () => Promise<string | undefined>) => {
    if (isBusy) return
    setBusy(true)
    setWord(undefined)
    setWord(await does().catch(() => say(words.failed)))
    setBusy(false)
  }
  const byForm = () =>
    busily(async () => {
      const put = await putIntoForm(desk.ticket, { pdf: hash }, site)
      if (put === 'no-form') return say(words.noForm)
      return put === 'gone' ? say(words.gone) : undefined
    })
  const bySending = () =>
    busily(async () => {
      const answer = await ask('attach', { ticket: desk.ticket, pdf: hash })
      if (!answer) return say(words.failed)
      if ('refused' in answer) return say(answer.say)
      onDesk(answer.desk)
      return undefined
    })
  if (attachedAt !== undefined) {
    const at = { day: format(lang, site.zone, { dateStyle: 'short' }), time: format(lang, site.zone, clock) }
    const [now, then] = [new Date(), new Date(attachedAt)]
    const isToday = at.day.format(then) === at.day.format(now)
    const time = isToday ? at.time.format(then) : `${at.day.format(then)} ${at.time.format(then)}`
    return <p role="status">✓ {say(words.attachedAt, { time })}</p>
  }
  if (isInForm) return <p role="status">{say(words.inField)}</p>
  return (
    <>
      <button
        type="button"
        className="primary"
        disabled={isBusy}
        onClick={() => void (desk.sends ? bySending() : byForm())}
      >
        {say(isBusy ? words.attaching : words.attach)}
      </button>
      <p className="trouble" role="alert">
        {word}
      </p>
      {desk.sends && word !== undefined && (
        <button type="button" className="quiet" onClick={() => void byForm()}>
          {say(words.byForm)}
        </button>
      )}
    </>
  )
}

const format = (lang: Lang, timeZone: string, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(lang, { timeZone, ...how })
const clock = { hour: '2-digit', minute: '2-digit' } as const
