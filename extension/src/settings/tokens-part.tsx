import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { helpdesks } from '../helpdesks/index.ts'
import { useSay } from '../lang.tsx'
import type { SiteSetting } from './settings.ts'
import { deleteToken, keepToken, originsWithToken } from './tokens.ts'
import { words } from './tokens-part.words.ts'

/** Tokens for the helpdesks' interfaces: written here, never shown again. */
export function Tokens({ sites }: { sites: readonly SiteSetting[] }) {
  const { say } = useSay()
  const [kept, setKept] = useState<readonly string[]>()
  const look = useCallback(() => originsWithToken().then(setKept), [])
  useEffect(() => {
    void look()
  }, [look])
  const speaking = sites.filter((site) => helpdesks.find(({ id }) => id === site.helpdesk)?.dialect)
  if (!kept || speaking.length === 0) return null
  return (
    <section className="card">
      <h2>{say(words.title)}</h2>
      <p>{say(words.hint)}</p>
      {speaking.map(({ origin }) => (
        <Token key={origin} origin={origin} isKept={kept.includes(origin)} onChange={look} />
      ))}
    </section>
  )
}

interface TokenProps {
  origin: string
  isKept: boolean
  onChange: () => Promise<void>
}

function Token({ origin, isKept, onChange }: TokenProps) {
  const { say } = useSay()
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const token = String(new FormData(form).get('token')).trim()
    if (token === '') return
    await keepToken(origin, token)
    form.reset()
    await onChange()
  }
  const forget = async () => {
    await deleteToken(origin)
    await onChange()
  }
  return (
    <form className="token" onSubmit={(event) => void save(event)}>
      <label>
        {origin}
        <input name="token" type="password" required autoComplete="off" spellCheck={false} maxLength={500} />
        <small role="status">{say(isKept ? words.kept : words.notKept)}</small>
      </label>
      <span>
        <button type="submit">{say(words.keep)}</button>
        {isKept && (
          <button type="button" onClick={() => void forget()}>
            {say(words.remove)}
          </button>
        )}
      </span>
    </form>
  )
}
