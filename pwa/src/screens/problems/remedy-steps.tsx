import type { Phase, Problem, Remedy } from '@countersign/shared/standard'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { clockOf } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { CheckLine } from '../../parts/lists/check-line.tsx'
import { useLang } from '../../words/lang.tsx'
import { FormSheet } from '../form-sheet.tsx'
import type { Form } from '../forms/form.ts'
import { useFacts, useTell, useVisitId } from '../visit-desk.tsx'
import './remedy-steps.css'
import { openingOf } from './tools.ts'

interface RemedyStepsProps {
  phase: Phase
  problem: Problem
  /** The line it was met as. */
  line: string
  /** A step opens another screen. */
  onLeave: () => void
}

/** The steps that mend a problem. Each is recorded as it is taken; using what it opens takes it. */
export function RemedySteps({ phase, problem, line, onLeave }: RemedyStepsProps) {
  return (
    <ol className="remedy">
      {problem.remedy.map((step, i) => (
        <li key={step.en}>
          <RemedyStep phase={phase} line={line} step={step} number={i + 1} onLeave={onLeave} />
        </li>
      ))}
    </ol>
  )
}

interface RemedyStepProps extends Omit<RemedyStepsProps, 'problem'> {
  step: Remedy
  number: number
}

function RemedyStep({ phase, line, step, number, onLeave }: RemedyStepProps) {
  const { say } = useLang()
  const [, go] = useLocation()
  const visit = useVisitId()
  const tell = useTell()
  const taken = useFacts((state) => state.remedies.find((one) => one.problem === line && one.step === number))
  const [form, setForm] = useState<Form | null>(null)
  const opening = step.opens && openingOf(step.opens)
  const take = async () => {
    if (!taken) await tell({ type: 'remedy-taken', payload: { problem: line, step: number } })
  }
  const open = async () => {
    if (!opening) return
    if ('form' in opening) return setForm(opening.form)
    await take()
    onLeave()
    go(opening.path(visit, phase))
  }
  return (
    <>
      <CheckLine
        label={say(step)}
        state={taken ? 'done' : 'open'}
        {...(taken && { note: clockOf(taken.at) })}
        onTick={(isDone) => isDone && take()}
      />
      {opening && (
        <div className="remedy-tool">
          <Button icon={opening.icon} onPress={open}>
            {say(opening.label)}
          </Button>
        </div>
      )}
      {form && <FormSheet form={form} onDone={take} onClose={() => setForm(null)} />}
    </>
  )
}
