import { type Phase, type Problem, problemsOf } from '@countersign/shared/standard'
import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { v7 } from 'uuid'
import { clockOf } from '../clock/index.ts'
import { Button } from '../parts/actions/button.tsx'
import { EmptyState } from '../parts/frame/empty-state.tsx'
import { CheckLine } from '../parts/lists/check-line.tsx'
import { Sheet } from '../parts/overlays/sheet.tsx'
import { useLang } from '../words/lang.tsx'
import './problems.css'
import { useFacts, useStandard, useTell } from './visit-desk.tsx'

/** 'Something is wrong…': the problems of this phase, each with the steps that mend it. */
export function ProblemsButton({ phase }: { phase: Phase }) {
  const { say } = useLang()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button isWide icon="warning" onPress={() => setOpen(true)}>
        {say(words.wrong)}
      </Button>
      {isOpen && <ProblemsSheet phase={phase} onClose={() => setOpen(false)} />}
    </>
  )
}

function ProblemsSheet({ phase, onClose }: { phase: Phase; onClose: () => void }) {
  const { say } = useLang()
  const tell = useTell()
  const standard = useStandard()
  const met = useFacts((state) => state.problems)
  const problems = standard.items.flatMap((item) =>
    problemsOf(item).filter((problem) => (problem.phases ?? [item.phase]).includes(phase)),
  )
  const open = met.flatMap((one) => {
    const problem = problems.find(({ id }) => id === one.problem)
    return problem ? [{ ...one, problem }] : []
  })
  const others = problems.filter((problem) => !open.some((one) => one.problem === problem))
  return (
    <Sheet title={say(words.wrong)} onClose={onClose}>
      <div className="stack">
        {open.map((one) => (
          <Remedy key={one.line} line={one.line} problem={one.problem} at={one.at} />
        ))}
        {problems.length === 0 && <EmptyState icon="check" title={say(words.none)} />}
        {others.map((problem) => (
          <Button
            key={problem.id}
            isWide
            onPress={() => tell({ type: 'problem-met', payload: { line: v7(), problem: problem.id } })}
          >
            {say(problem.say)}
          </Button>
        ))}
      </div>
    </Sheet>
  )
}

/** The steps that mend a problem; each is recorded as it is taken. */
function Remedy({ line, problem, at }: { line: string; problem: Problem; at: string }) {
  const { say } = useLang()
  const tell = useTell()
  const taken = useFacts((state) => state.remedies)
  return (
    <section className="remedy">
      <h3>{say(problem.say)}</h3>
      <p className="soft">{say(fill(words.noted, { time: clockOf(at), clause: problem.id }))}</p>
      {problem.remedy.map((step, i) => {
        const done = taken.find((one) => one.problem === line && one.step === i + 1)
        return (
          <CheckLine
            key={step.en}
            label={say(step)}
            state={done ? 'done' : 'open'}
            {...(done && { note: clockOf(done.at) })}
            onTick={(isDone) =>
              isDone && tell({ type: 'remedy-taken', payload: { problem: line, step: i + 1 } })
            }
          />
        )
      })}
    </section>
  )
}

const words = {
  wrong: { 'zh-CN': '遇到问题…', en: 'Something is wrong…' },
  none: { 'zh-CN': '这一步没有列出的问题', en: 'No problems are listed for this step' },
  noted: { 'zh-CN': '{time} 已记下 · 规范 {clause}', en: 'Noted at {time} · standard {clause}' },
} satisfies { [name: string]: Text }
