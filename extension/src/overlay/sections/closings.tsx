import { useState, useSyncExternalStore } from 'react'
import { useSay } from '../../lang.tsx'
import { ask, type Site } from '../../messages.ts'
import type { Desk, DeskClosing } from '../../tickets/desk.ts'
import { words } from '../ticket.words.ts'
import { formsOfPage, putIntoForm } from '../to-form.ts'

interface ClosingsProps {
  desk: Desk
  site: Site
  onDesk: (desk: Desk) => void
}

/** Why the ticket was closed without a complete record: shown, and offered as a comment for whoever opens it later. */
export function Closings({ desk, ...rest }: ClosingsProps) {
  return desk.closings.map((closing) => <Closing key={closing.at} closing={closing} desk={desk} {...rest} />)
}

function Closing({ closing, desk, site, onDesk }: ClosingsProps & { closing: DeskClosing }) {
  const { say } = useSay()
  const [isBusy, setBusy] = useState(false)
  const [word, setWord] = useState<string>()
  const isInForm = useSyncExternalStore(formsOfPage.subscribe, () => formsOfPage.has(closing.words))
  const busily = async (does: () => Promise<string | undefined>) => {
    if (isBusy) return
    setBusy(true)
    setWord(await does().catch(() => say(words.failed)))
    setBusy(false)
  }
  const byForm = () =>
    busily(async () => {
      const put = await putIntoForm(desk.ticket, { words: closing.words }, site)
      return put === 'no-form' ? say(words.noComment) : undefined
    })
  const bySending = () =>
    busily(async () => {
      const answer = await ask('comment', { ticket: desk.ticket, closing: closing.at })
      if (!answer) return say(words.failed)
      if ('refused' in answer) return say(answer.say)
      onDesk(answer.desk)
      return undefined
    })
  const copy = () =>
    busily(async () => {
      await navigator.clipboard.writeText(closing.words)
      return say(words.copied)
    })
  const time = new Date(closing.at).toLocaleString()
  return (
    <>
      <p className="trouble">{say(words.closedAnyway, { time, reason: closing.reason })}</p>
      {closing.readers ? (
        <p>{say(closing.readers === 'internal' ? words.commented : words.commentedForAll)}</p>
      ) : (
        <p className="row small">
          {desk.sends && (
            <button type="button" disabled={isBusy} onClick={() => void bySending()}>
              {say(words.sendComment)}
            </button>
          )}
          {site.helpdesk.commentBox && !isInForm && (
            <button type="button" disabled={isBusy} onClick={() => void byForm()}>
              {say(words.putComment)}
            </button>
          )}
          <button type="button" disabled={isBusy} onClick={() => void copy()}>
            {say(words.copy)}
          </button>
        </p>
      )}
      <p role="status">{isInForm && !closing.readers ? say(words.inComment) : word}</p>
    </>
  )
}
