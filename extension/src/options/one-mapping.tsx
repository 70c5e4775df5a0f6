import { type FormEvent, useState } from 'react'
import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { useSay } from '../lang.tsx'
import { keepMapping } from '../settings/mappings.ts'
import { fileOf } from './mapping-file.ts'
import { words } from './mappings.words.ts'

/** What a mapping is called, and how much it knows. */
export function About({ mapping, more }: { mapping: Helpdesk; more?: string }) {
  const { say } = useSay()
  const { fields, closing, name } = mapping
  const isGuarded = closing.requests.length + closing.controls.length > 0
  const count = Object.keys(fields).length
  return (
    <span>
      <b>{name}</b>
      <small>
        {say(words.about, { fields: count, closing: isGuarded ? words.guarded : words.unguarded })}
        {more && ` · ${more}`}
      </small>
    </span>
  )
}

interface OwnProps {
  mapping: Helpdesk
  /** Undefined where no site has it. */
  onAgain: (() => void) | undefined
  onRemove: () => void
}

/** A mapping that was made or imported here, and what can be done with it. */
export function Own({ mapping, onAgain, onRemove }: OwnProps) {
  const { say } = useSay()
  const [isRenaming, setRenaming] = useState(false)
  const rename = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name) await keepMapping({ ...mapping, name })
    setRenaming(false)
  }
  const save = () => {
    const file = fileOf(mapping)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = file.name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }
  if (isRenaming)
    return (
      <li>
        <form className="row inline" onSubmit={(event) => void rename(event)}>
          <input
            name="name"
            defaultValue={mapping.name}
            maxLength={100}
            required
            aria-label={say(words.newName)}
          />
          <button type="submit" className="primary">
            {say(words.keep)}
          </button>
          <button type="button" onClick={() => setRenaming(false)}>
            {say(words.cancel)}
          </button>
        </form>
      </li>
    )
  const { name } = mapping
  const tools = [
    [words.rename, () => setRenaming(true)],
    [words.again, onAgain],
    [words.export, save],
    [words.remove, onRemove],
  ] as const
  return (
    <li>
      <About mapping={mapping} />
      <span className="row">
        {tools.map(
          ([word, does]) =>
            does && (
              <button key={word.en} type="button" aria-label={`${say(word)} · ${name}`} onClick={does}>
                {say(word)}
              </button>
            ),
        )}
      </span>
    </li>
  )
}
