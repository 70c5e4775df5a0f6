import { isRefusal } from '@countersign/shared/field'
import { fill, type Text } from '@countersign/shared/text'
import { useCallback, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { ChoiceGroup } from '../../parts/fields/choice-group.tsx'
import { DateTimeField } from '../../parts/fields/date-time-field.tsx'
import { NumberField } from '../../parts/fields/number-field.tsx'
import { SelectField } from '../../parts/fields/select-field.tsx'
import { TextArea, TextField } from '../../parts/fields/text-field.tsx'
import { useDraft } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { CallThem } from '../call-them.tsx'
import { useFacts, useTell, useVisitId } from '../visit-desk.tsx'
import { DeviceField } from './device-field.tsx'
import { type Field, type Form, missing, type Questions, type Values } from './form.ts'
import { SeveralField } from './several-field.tsx'

/** What stands in a form's fields, and how they change. */
export interface FormState {
  readonly values: Values
  readonly set: (name: string, value: string | readonly string[], isCommit: boolean) => void
  /** Fields that must be filled in and aren't, once the engineer has tried to finish. */
  readonly wrong: readonly string[]
}

/**
 * The state of a form on the desk: what is known, with what was typed since laid over it. Typing is a durable draft;
 * `finish` makes the fact, and the draft goes in the same write. With `asYouGo` every commit tries to finish.
 */
export function useForm(
  form: Form,
  line: string | undefined,
  asYouGo = false,
): FormState & {
  /** Makes the fact; answers whether it was recorded. */
  readonly finish: () => Promise<boolean>
} {
  const draftName = `form/${form.type}${form.about ? `:${form.about}` : ''}/${line ?? 'new'}`
  const [draft, keep] = useDraft<Values>(useVisitId(), draftName)
  const tell = useTell()
  const known = useFacts((state) => form.start(state, line), sameValues)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const values = { ...known, ...draft }

  const finishWith = useCallback(
    async (all: Values): Promise<boolean> => {
      const empty = missing(form, all)
      setWrong(empty)
      if (empty.length > 0) return false
      const first = form.first?.(all)
      if (first && isRefusal(await tell(first))) return false
      const answer = await tell(form.fact(all, line ?? v7()), { drafts: [draftName] })
      if (isRefusal(answer)) return false
      const next = form.next?.(all)
      if (next) await tell(next)
      return true
    },
    [form, line, draftName, tell],
  )

  // Two fields can change within one event, before anything is drawn anew.
  const newest = useRef(draft)
  newest.current = draft
  const set: FormState['set'] = (name, value, isCommit) => {
    const typed = { ...newest.current, [name]: value }
    newest.current = typed
    keep(typed)
    if (wrong.length > 0) setWrong(wrong.filter((one) => one !== name))
    const all = { ...known, ...typed }
    if (asYouGo && isCommit && missing(form, all).length === 0) void finishWith(all)
  }
  return { values, set, wrong, finish: () => finishWith(values) }
}

function sameValues(a: Values, b: Values): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The fields of a form; `first` is the one to begin with, where the form stands on a sheet. */
export function FormFields({
  form,
  state,
  first,
}: {
  form: Questions
  state: FormState
  first?: string | undefined
}) {
  const { say } = useLang()
  return (
    <div className="stack">
      {form.calls && <CallThem whom={form.calls} />}
      {form.fields
        .filter((field) => field.when?.(state.values) ?? true)
        .map((field) => (
          <OneField
            key={field.name}
            field={field}
            state={state}
            isFirst={field.name === first}
            error={
              state.wrong.includes(field.name) ? say(fill(words.wanted, { field: field.label })) : undefined
            }
          />
        ))}
    </div>
  )
}

interface OneFieldProps {
  field: Field
  state: FormState
  isFirst: boolean
  error: string | undefined
}

function OneField({ field, state, isFirst, error }: OneFieldProps) {
  const { say } = useLang()
  const value = state.values[field.name]
  const text = typeof value === 'string' ? value : ''
  const frame = {
    label: say(field.label),
    hint: field.hint && say(field.hint),
    error,
    isOptional: !field.isWanted,
  }
  const typing = {
    value: text,
    onDraft: (next: string) => state.set(field.name, next, false),
    onCommit: (next: string) => state.set(field.name, next, true),
  }
  switch (field.kind) {
    case 'prose':
      return <TextArea {...frame} {...typing} isFirst={isFirst} />
    case 'time':
      return <DateTimeField {...frame} {...typing} />
    case 'day':
      return <DateTimeField {...frame} {...typing} kind="date" />
    case 'device':
      return (
        <DeviceField
          label={frame.label}
          chosen={text}
          onChoose={(device) => state.set(field.name, device, true)}
        />
      )
    case 'whole':
      return (
        <NumberField
          {...frame}
          value={text === '' ? null : Number(text)}
          min={field.min}
          max={field.max}
          {...(field.unit && { unit: say(field.unit) })}
          onCommit={(next) => state.set(field.name, next === null ? '' : String(next), true)}
        />
      )
    case 'one':
      return (
        <OneOfSeveral
          field={field}
          frame={frame}
          chosen={text}
          onChoose={(id) => state.set(field.name, id, true)}
        />
      )
    case 'several':
      return (
        <SeveralField
          {...frame}
          options={field.options}
          chosen={Array.isArray(value) ? value : []}
          onChoose={(ids) => state.set(field.name, ids, true)}
        />
      )
    default:
      return (
        <TextField {...frame} {...typing} isFirst={isFirst} kind={field.kind === 'phone' ? 'tel' : 'text'} />
      )
  }
}

interface OneOfSeveralProps {
  field: Extract<Field, { kind: 'one' }>
  frame: { label: string; hint: string | undefined; error: string | undefined }
  chosen: string
  onChoose: (id: string) => void
}

function OneOfSeveral({ field, frame: { label, hint, error }, chosen, onChoose }: OneOfSeveralProps) {
  const { say } = useLang()
  const options = field.options.map(({ id, say: words }) => ({ id, label: say(words) }))
  const frame = { label, ...(hint !== undefined && { hint }), ...(error !== undefined && { error }) }
  if (field.look === 'select') {
    return (
      <SelectField
        {...frame}
        options={options}
        chosen={chosen || null}
        onChoose={onChoose}
        placeholder={say(words.choose)}
      />
    )
  }
  return (
    <ChoiceGroup
      {...frame}
      choices={options}
      chosen={chosen || null}
      onChoose={onChoose}
      look={field.look ?? 'list'}
    />
  )
}

const words = {
  wanted: { 'zh-CN': '请填写“{field}”。', en: 'Please fill in “{field}”.' },
  choose: { 'zh-CN': '请选择', en: 'Choose' },
} satisfies { [name: string]: Text }
