import { useState } from 'react'
import { useSay } from '../lang.tsx'
import type { ChosenClosing } from '../learning/compose.ts'
import { learnClosing } from '../learning/learn-closing.ts'
import type { Pointed } from '../learning/pointed.ts'
import { idsOf } from '../learning/shown-tickets.ts'
import { Outline } from './outline.tsx'
import { Shell } from './shell.tsx'
import type { StepProps } from './step.ts'
import { usePointing } from './use-pointing.ts'
import { words } from './words.ts'

interface ClosingStepProps extends StepProps {
  trouble: string | undefined
  onBack: () => void
  onSave: () => void
}

/** Asks how a ticket is closed: by which buttons, and by which states. The page works as usual until somebody wants to point. */
export function ClosingStep({ draft, onDraft, onStop, trouble, onBack, onSave }: ClosingStepProps) {
  const { say } = useSay()
  const [isPointing, setPointing] = useState(false)
  const ids = idsOf(draft.tickets)
  const { closings, known } = draft
  const hasKnown = known !== undefined && known.closing.requests.length + known.closing.controls.length > 0
  const hasAny = closings.length > 0 || hasKnown
  const learn = (pointed: Pointed) => {
    const learned = learnClosing(pointed.element, ids)
    if (!learned) return
    const closed = learned.kind === 'status' ? learned.options.filter(({ soundsClosed }) => soundsClosed) : []
    const chosen: ChosenClosing = { learned, closed: closed.map(({ value }) => value) }
    const others = closings.filter((one) => nameOf(one) !== nameOf(chosen))
    onDraft({ ...draft, closings: [...others, chosen] })
    setPointing(false)
  }
  const { glass, hovered } = usePointing({
    isOn: isPointing,
    onPick: learn,
    onBack: () => setPointing(false),
  })
  const would = hovered && learnClosing(hovered.element, ids)
  const isUndecided = closings.some(({ learned, closed }) => learned.kind === 'status' && closed.length === 0)
  return (
    <>
      {isPointing && <div ref={glass} className="glass" />}
      {hovered && (
        <Outline
          pointed={{ element: hovered.element }}
          value={would && say(...titleOf({ learned: would, closed: [] }))}
          nothing={say(words.notAControl)}
        />
      )}
      <Shell onStop={onStop}>
        <h2>{say(words.closingTitle)}</h2>
        <p className="soft">{say(isPointing ? words.closingPoint : words.closingHint)}</p>
        {hasAny && !isPointing && (
          <ul className="ways">
            {hasKnown && (
              <li className="head">
                <b>{say(words.knownWays)}</b>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => onDraft({ ...draft, known: { ...known, closing: nothing } })}
                >
                  {say(words.remove)}
                </button>
              </li>
            )}
            {closings.map((chosen) => (
              <Way
                key={nameOf(chosen)}
                chosen={chosen}
                onChange={(changed) =>
                  onDraft({
                    ...draft,
                    closings: closings.flatMap((one) => (one === chosen ? (changed ?? []) : one)),
                  })
                }
              />
            ))}
          </ul>
        )}
        <button
          type="button"
          className={!hasAny && !isPointing ? 'primary' : ''}
          onClick={() => setPointing(!isPointing)}
        >
          {say(isPointing ? words.usePage : words.showIt)}
        </button>
        <p className="trouble" role="alert">
          {isUndecided ? say(words.needsClosed) : trouble}
        </p>
        {/* While somebody points, it takes no more room than it must. */}
        <div className="row ends" hidden={isPointing}>
          <button type="button" onClick={onBack}>
            {say(words.back)}
          </button>
          <button type="button" className={hasAny ? 'primary' : ''} disabled={isUndecided} onClick={onSave}>
            {say(hasAny ? words.save : words.saveUnguarded)}
          </button>
        </div>
      </Shell>
    </>
  )
}

const nothing = { statuses: [], requests: [], controls: [] }

interface WayProps {
  chosen: ChosenClosing
  /** Undefined: it is none. */
  onChange: (chosen: ChosenClosing | undefined) => void
}

function Way({ chosen, onChange }: WayProps) {
  const { say } = useSay()
  const { learned, closed } = chosen
  const toggle = (value: string, isClosed: boolean) =>
    onChange({ learned, closed: isClosed ? [...closed, value] : closed.filter((one) => one !== value) })
  return (
    <li>
      <div className="head">
        <b>{say(...titleOf(chosen))}</b>
        <button type="button" className="quiet" onClick={() => onChange(undefined)}>
          {say(words.remove)}
        </button>
      </div>
      {learned.kind === 'status' && (
        <fieldset>
          <legend>{say(words.whichClosed)}</legend>
          {learned.options.map(({ value, label }) => (
            <label key={value} className="tick">
              <input
                type="checkbox"
                checked={closed.includes(value)}
                onChange={({ target }) => toggle(value, target.checked)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  )
}

function titleOf({ learned }: ChosenClosing) {
  return learned.kind === 'control'
    ? ([words.aButton, { name: learned.words }] as const)
    : ([words.aState, { name: learned.name }] as const)
}

/** Tells ways apart. */
function nameOf({ learned }: ChosenClosing): string {
  return JSON.stringify(learned.kind === 'control' ? learned.place : learned.request)
}
