import { memo } from 'react'
import { useDraft, useRecord, useSaved, useVisit } from '../index.ts'
import { left, signed, tick } from './facts.ts'

export const renders: { [part: string]: number } = {}

/** A small form: thirty ticks, words, two signatures, and whether all of it is saved. */
export function Form({ visit }: { visit: string | null }) {
  return (
    <>
      <SavedNote />
      {visit && <Visit visit={visit} />}
    </>
  )
}

const lines = Array.from({ length: 30 }, (_, n) => n)

const Visit = memo(({ visit }: { visit: string }) => {
  drawn('visit')
  const isHere = useVisit(visit, ({ status }) => status === 'here')
  if (!isHere) return null
  return (
    <>
      <Words visit={visit} />
      <Sign visit={visit} place={1} />
      <Sign visit={visit} place={2} />
      <Leave visit={visit} />
      {lines.map((n) => (
        <Tick key={n} visit={visit} n={n} />
      ))}
    </>
  )
})

const Tick = memo(({ visit, n }: { visit: string; n: number }) => {
  drawn(`tick ${n}`)
  const isDone = useVisit(visit, ({ record }) => record.state.checks[`B1/line-${n}`] !== undefined)
  const record = useRecord(visit)
  return (
    <label>
      <input type="checkbox" name={`tick-${n}`} checked={isDone} onChange={() => void record(tick(n))} />
      {n}
    </label>
  )
})

function Words({ visit }: { visit: string }) {
  drawn('words')
  const [text = '', keep] = useDraft(visit, 'words')
  return <textarea name="words" value={text} onChange={(event) => keep(event.target.value)} />
}

function Sign({ visit, place }: { visit: string; place: 1 | 2 }) {
  const isSigned = useVisit(visit, ({ record }) => record.state.places[place] !== null)
  const record = useRecord(visit)
  return (
    <button
      type="button"
      name={`sign-${place}`}
      disabled={isSigned}
      onClick={() => void record(signed(place))}
    >
      sign {place}
    </button>
  )
}

function Leave({ visit }: { visit: string }) {
  const record = useRecord(visit)
  return (
    <button type="button" name="leave" onClick={() => void record(left)}>
      leave
    </button>
  )
}

function SavedNote() {
  const { state } = useSaved()
  return (
    <output className="saved" data-state={state}>
      {state}
    </output>
  )
}

function drawn(part: string) {
  renders[part] = (renders[part] ?? 0) + 1
}
