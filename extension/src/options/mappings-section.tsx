import { isRefusal } from '@countersign/shared/field'
import { type ChangeEvent, type FormEvent, useState } from 'react'
import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { useSay } from '../lang.tsx'
import { startPicking } from '../picker/start-picking.ts'
import { dropMapping, keepMapping } from '../settings/mappings.ts'
import type { SiteSetting } from '../settings/settings.ts'
import { fileOf, mappingIn } from './mapping-file.ts'
import { words } from './mappings.words.ts'
import { useMappings } from './use-mappings.ts'

/** The mappings that aren't built in: renamed, exported, imported, removed. */
export function MappingsSection({ sites }: { sites: readonly SiteSetting[] }) {
  const { say, lang } = useSay()
  const { own, set } = useMappings()
  const [word, setWord] = useState<string>()
  const [removed, setRemoved] = useState<Helpdesk>()
  const [inQuestion, setInQuestion] = useState<Helpdesk>()
  const before = own.find(({ id }) => id === inQuestion?.id)

  const take = async (mapping: Helpdesk) => {
    setInQuestion(undefined)
    await keepMapping(mapping)
    setWord(say(words.imported, { name: mapping.name }))
  }
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    setRemoved(undefined)
    setWord(undefined)
    const mapping = await mappingIn(file, set)
    // The same file again is a change, too.
    target.value = ''
    if (isRefusal(mapping)) setWord(say(mapping.say))
    else if (own.some(({ id }) => id === mapping.id)) setInQuestion(mapping)
    else await take(mapping)
  }
  const remove = async (mapping: Helpdesk) => {
    await dropMapping(mapping.id)
    setRemoved(mapping)
    setWord(say(words.removed, { name: mapping.name }))
  }
  const undo = async () => {
    if (removed) await keepMapping(removed)
    setRemoved(undefined)
    setWord(undefined)
  }
  return (
    <section className="card">
      <h2>{say(words.title)}</h2>
      {own.length + set.length === 0 && <p>{say(words.none)}</p>}
      <ul>
        {set.map((mapping) => (
          <li key={mapping.id}>
            <About mapping={mapping} more={say(words.byPolicy)} />
          </li>
        ))}
        {own.map((mapping) => {
          const site = sites.find(({ helpdesk }) => helpdesk === mapping.id)
          const { id, name } = mapping
          const again = site && (() => void startPicking({ origin: site.origin, id, name, lang, mapping }))
          return <Own key={id} mapping={mapping} onAgain={again} onRemove={() => void remove(mapping)} />
        })}
      </ul>
      <label className="file">
        <span>{say(words.import)}</span>
        <input type="file" accept=".json,application/json" onChange={(event) => void read(event)} />
      </label>
      {inQuestion && before && (
        <div className="row" role="alert">
          <p>{say(words.exists, { id: before.id, name: before.name })}</p>
          <button type="button" className="primary" onClick={() => void take(inQuestion)}>
            {say(words.replace)}
          </button>
          <button type="button" onClick={() => setInQuestion(undefined)}>
            {say(words.cancel)}
          </button>
        </div>
      )}
      <div className="row" role="status">
        <p>{word}</p>
        {removed && (
          <button type="button" onClick={() => void undo()}>
            {say(words.undo)}
          </button>
        )}
      </div>
    </section>
  )
}

function About({ mapping, more }: { mapping: Helpdesk; more?: string }) {
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

function Own({ mapping, onAgain, onRemove }: OwnProps) {
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
