import type { Finding } from '@countersign/shared/rules'
import { memo, useCallback } from 'react'
import { clockOf } from '../clock/index.ts'
import { CheckLine } from '../parts/lists/check-line.tsx'
import { useDraft } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { useItemFindings } from './use-advice.ts'
import { useTell, useVisitId } from './visit-desk.tsx'

type Check = Extract<Finding, { effect: 'check' }>

/** The lines an item of the standard wants ticked, or just one of them. A tick renders its own line and nothing else. */
export function Checklist({ item, line }: { item: string; line?: string }) {
  const { say } = useLang()
  const checks = useItemFindings(item).filter(
    (finding): finding is Check =>
      finding.effect === 'check' &&
      (line === undefined || finding.line === line || finding.line.startsWith(`${line}-`)),
  )
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
    </div>
  )
}

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
