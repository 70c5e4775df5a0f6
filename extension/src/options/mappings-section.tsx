import { isRefusal } from '@countersign/shared/field'
import { type ChangeEvent, useState } from 'react'
import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { useSay } from '../lang.tsx'
import { startPicking } from '../picker/start-picking.ts'
import { dropMapping, keepMapping } from '../settings/mappings.ts'
import type { SiteSetting } from '../settings/settings.ts'
import { mappingIn } from './mapping-file.ts'
import { words } from './mappings.words.ts'
import { About, Own } from './one-mapping.tsx'
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
