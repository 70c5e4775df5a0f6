import { useMemo, useState } from 'react'
import { useSay } from '../lang.tsx'
import { meant, type Pointed } from '../learning/pointed.ts'
import { askedFields, fieldNames, inOrder, neededFields, type PickField } from './fields.ts'
import { type LearnedField, learnField, numbersIn } from './learn-field.ts'
import { Outline } from './outline.tsx'
import { type At, withPlace, withTicket } from './picking.ts'
import { Shell } from './shell.tsx'
import { readHere, type StepProps } from './step.ts'
import { usePointing } from './use-pointing.ts'
import { words } from './words.ts'

/** Asks for one field: somebody points at it, or skips it. */
export function FieldStep({ draft, onDraft, page, onStop, field }: StepProps & { field: PickField }) {
  const { say } = useSay()
  const [isPaused, setPaused] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is read anew when it has changed
  const reading = useMemo(() => readHere(draft), [draft, page])
  const { at } = draft
  const [inAddress] = field === 'ticket.number' ? numbersIn(document.URL, {}) : []

  const goOn = (changed: typeof draft) => onDraft(after(changed))
  const learn = (pointed: Pointed) => {
    const learned = learnField(field, pointed, reading)
    if (learned) goOn(withPlace(draft, field, learned.place))
  }
  const back = () => {
    if (at.step === 'again') onDraft({ ...draft, at: { step: 'tickets' } })
    else if (at.step === 'fields' && at.index > 0)
      onDraft({ ...draft, at: { step: 'fields', index: at.index - 1 } })
  }
  const { glass, hovered } = usePointing({ isOn: !isPaused, onPick: learn, onBack: back })
  const would = useMemo(() => hovered && learnField(field, hovered, reading), [field, hovered, reading])
  const value = reading[field]
  const isNeeded = neededFields.has(field)
  const name = fieldNames[field]
  return (
    <>
      {!isPaused && <div ref={glass} className="glass" />}
      {hovered && (
        <Outline
          pointed={meant(hovered)}
          value={would?.value}
          nothing={say(isFrame(hovered) ? words.isFrame : words.nothingThere)}
        />
      )}
      <Shell onStop={onStop} {...progressOf(at, say)}>
        <h2>{say(words.show, { field: name })}</h2>
        <span className={isNeeded ? 'badge needed' : 'badge'}>
          {say(isNeeded ? words.needed : words.canSkip)}
        </span>
        {isPaused ? (
          <p>{say(words.paused)}</p>
        ) : (
          <div className="live">
            {would ? (
              <>
                <small>{say(words.reads)}</small>
                <b>{would.value}</b>
                <small>{howOf(would, say)}</small>
              </>
            ) : value ? (
              <>
                <small>{say(words.readsNow)}</small>
                <b>{value}</b>
              </>
            ) : (
              <p className="soft">{say(words.pointHint)}</p>
            )}
          </div>
        )}
        {inAddress && (
          <button type="button" onClick={() => goOn(withPlace(draft, field, undefined))}>
            {say(words.inAddress, { number: inAddress })}
          </button>
        )}
        <button type="button" onClick={() => setPaused(!isPaused)}>
          {say(isPaused ? words.goOnPicking : words.usePage)}
        </button>
        <div className="row ends">
          <button type="button" disabled={at.step === 'fields' && at.index === 0} onClick={back}>
            {say(words.back)}
          </button>
          {value ? (
            <button type="button" className="primary" onClick={() => goOn(draft)}>
              {say(words.next)}
            </button>
          ) : (
            (!isNeeded || (field === 'ticket.number' && !inAddress)) && (
              <button type="button" onClick={() => goOn(draft)}>
                {say(words.skip)}
              </button>
            )
          )}
        </div>
        <Learned draft={draft} reading={reading} />
      </Shell>
    </>
  )
}

function Learned({ draft, reading }: Pick<StepProps, 'draft'> & { reading: ReturnType<typeof readHere> }) {
  const { say } = useSay()
  const fields = inOrder(Object.keys(draft.places) as PickField[])
  if (fields.length === 0) return null
  return (
    <details>
      <summary>{say(words.learnedSoFar, { count: fields.length })}</summary>
      <dl>
        {fields.map((field) => (
          <div key={field} style={{ display: 'contents' }}>
            <dt>{say(fieldNames[field])}</dt>
            <dd>{reading[field] ?? say(words.empty)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** The next field, or the tickets after the last one: the page it was shown on is the first of them. */
function after(draft: StepProps['draft']): StepProps['draft'] {
  const { at } = draft
  if (at.step === 'fields' && at.index + 1 < askedFields.length)
    return { ...draft, at: { step: 'fields', index: at.index + 1 } }
  const seen = { ...draft, at: { step: 'tickets' } as const }
  return seen.tickets.length === 0 || seen.tickets.some(({ url }) => url === document.URL)
    ? withTicket(seen, document.URL, readHere(seen))
    : seen
}

function progressOf(at: At, say: ReturnType<typeof useSay>['say']) {
  if (at.step !== 'fields') return {}
  return { progress: say(words.progress, { n: at.index + 1, all: askedFields.length }) }
}

function howOf({ place, by }: LearnedField, say: ReturnType<typeof useSay>['say']): string {
  if ('label' in place) return say(words.byLabel, { label: place.label })
  return say(by === 'structure' ? words.byStructure : words.byName)
}

const isFrame = ({ element }: Pointed) => element.matches('iframe, frame')
