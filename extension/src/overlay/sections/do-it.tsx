import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useSay } from '../../lang.tsx'
import type { DeskAction } from '../../tickets/actions.ts'
import { useDoing } from '../doing.tsx'
import { words } from '../words.ts'

/** What can be done about a line from here. */
export function DoIt({ actions }: { actions: readonly DeskAction[] }) {
  return actions.map((action) => <Action key={action.does} {...action} />)
}

function Action(action: DeskAction) {
  const { say } = useSay()
  switch (action.does) {
    case 'call':
      return (
        <a className="button" href={action.link} aria-label={`${say(words.call)} ${action.phone}`}>
          {say(words.call)}
        </a>
      )
    case 'say':
      return <Copy words={action.words} />
    case 'show':
      return <Show fields={action.fields} />
    case 'go':
      return <Go to={action.to} />
  }
}

/** Copies words to say, and shows them: a clipboard that can't be reached is no reason not to read them. */
export function Copy({ words: spoken }: { words: Text }) {
  const { say } = useSay()
  const [isCopied, setCopied] = useState<boolean>()
  const copy = () =>
    navigator.clipboard.writeText(say(spoken)).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {say(isCopied ? words.copied : words.copyWords)}
      </button>
      {isCopied !== undefined && <q className="spoken">{say(spoken)}</q>}
    </>
  )
}

function Show({ fields }: Pick<Extract<DeskAction, { does: 'show' }>, 'fields'>) {
  const { say } = useSay()
  const { show } = useDoing()
  const [isThere, setThere] = useState(true)
  return (
    <>
      <button type="button" onClick={() => setThere(show(fields))}>
        {say(words.showOnPage)}
      </button>
      <span className="spoken" role="status">
        {!isThere && say(words.notOnPage)}
      </span>
    </>
  )
}

function Go({ to }: Pick<Extract<DeskAction, { does: 'go' }>, 'to'>) {
  const { say } = useSay()
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        const root = currentTarget.getRootNode() as ShadowRoot
        root.querySelector(`[data-section="${to}"]`)?.scrollIntoView({ block: 'start' })
      }}
    >
      {say(to === 'record' ? words.goToRecord : words.goToDispatch)}
    </button>
  )
}
