import { isRefusal } from '@countersign/shared/field'
import type { Finding } from '@countersign/shared/rules'
import type { Text } from '@countersign/shared/text'
import { memo, type RefObject, useCallback, useRef } from 'react'
import { clockOf } from '../clock/index.ts'
import { Button } from '../parts/actions/button.tsx'
import { CheckLine } from '../parts/lists/check-line.tsx'
import { useDraft } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { useItemFindings } from './use-advice.ts'
import { useTell, useVisitId } from './visit-desk.tsx'
import './checklist.css'

type Check = Extract<Finding, { effect: 'check' }>

interface ChecklistProps {
  item: string
  /** Just this line of it. */
  line?: string
  /** Under a long list, for whoever has read it to its end: one button that ticks each of its lines. */
  all?: Text
}

/** The lines an item of the standard wants ticked. A tick renders its own line and nothing else. */
export function Checklist({ item, line, all }: ChecklistProps) {
  const { say } = useLang()
  const checks = useItemFindings(item).filter(
    (finding): finding is Check =>
      finding.effect === 'check' &&
      (line === undefined || finding.line === line || finding.line.startsWith(`${line}-`)),
  )
  const open = useRef<readonly string[]>([])
  open.current = checks.filter(({ state }) => state === 'open').map((check) => check.line)
  if (checks.length === 0) return null
  return (
    <div>
      {checks.map((check) => (
        <OneLine
          key={check.line}
          item={item}
          line={check.line}
          label={say(check.say)}
          state={check.state}
          told={check.told}
        />
      ))}
      {all && open.current.length >= many && <AllOfThese item={item} open={open} label={say(all)} />}
    </div>
  )
}

/** Fewer are ticked as soon as that. */
const many = 3

interface AllOfTheseProps {
  item: string
  /** The lines that are open when it is pressed; that they change is no news to the button. */
  open: RefObject<readonly string[]>
  label: string
}

/** Ticks one line after the other: each is a fact of its own. */
const AllOfThese = memo(function AllOfThese({ item, open, label }: AllOfTheseProps) {
  const tell = useTell()
  const tickAll = async () => {
    for (const line of open.current) {
      const answer = await tell({
        type: 'item-checked',
        payload: { item: `${item}/${line}`, result: 'done' },
      })
      if (isRefusal(answer)) return
    }
  }
  return (
    <div className="check-all">
      <Button icon="check" isWide onPress={tickAll}>
        {label}
      </Button>
    </div>
  )
})

interface OneLineProps {
  item: string
  line: string
  label: string
  state: Check['state']
  told: Check['told']
}

const OneLine = memo(function OneLine({ item, line, label, state, told }: OneLineProps) {
  const tell = useTell()
  const id = `${item}/${line}`
  const [reason, keepReason] = useDraft(useVisitId(), `excuse/${id}`)
  const tick = useCallback(
    (isDone: boolean) =>
      tell(
        isDone
          ? { type: 'item-checked', payload: { item: id, result: 'done' } }
          : { type: 'item-unchecked', payload: { item: id } },
      ),
    [tell, id],
  )
  const excuse = useCallback(
    (reason: string) =>
      tell({ type: 'item-checked', payload: { item: id, result: 'not-applicable', reason } }),
    [tell, id],
  )
  const reopen = useCallback(() => tell({ type: 'item-unchecked', payload: { item: id } }), [tell, id])
  const note = told ? [told.reason, told.by.name, clockOf(told.at)].filter(Boolean).join(' · ') : undefined
  return (
    <CheckLine
      label={label}
      state={state}
      {...(note !== undefined && { note })}
      onTick={tick}
      onExcuse={excuse}
      excuseDraft={reason}
      onExcuseDraft={keepReason}
      onReopen={reopen}
    />
  )
})
