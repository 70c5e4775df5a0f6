import type { Payload } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { useLang } from '../../words/lang.tsx'
import { FormSheet } from '../form-sheet.tsx'
import { decision } from '../forms/problem-forms.ts'
import { useFacts, useTell } from '../visit-desk.tsx'
import { AskSupervisor } from './ask-supervisor.tsx'
import type { Listed } from './listed.ts'
import { type Way, waitingFor, waysOut } from './ways-out.ts'

interface WayOutProps {
  listed: Listed
  line: string
  subject: string | undefined
}

/** How a problem comes to an end; the way to take now is the large one. What the standard refuses is shown. */
export function WayOut({ listed: { problem }, line, subject }: WayOutProps) {
  const { say } = useLang()
  const tell = useTell()
  const waiting = useFacts((state) => waitingFor(state, problem.id))
  const ways = useFacts((state) => waysOut(state, problem), sameWays)
  const [open, setOpen] = useState<'ask' | 'write' | null>(null)
  const settle = (way: Payload<'problem-settled'>['way']) =>
    tell({ type: 'problem-settled', payload: { problem: line, way } })
  const take = (way: Way) => (way === 'ask' || way === 'write' ? setOpen(way) : settle(way))
  return (
    <div className="row" data-fill>
      {ways.map((way, i) => (
        <Button
          key={way}
          kind={i === 0 ? 'primary' : 'secondary'}
          isWide={i === 0}
          icon={icons[way]}
          onPress={() => take(way)}
        >
          {say(way === 'ask' && problem.escalates === 'if-refused' ? words.notAccepted : words[way])}
        </Button>
      ))}
      {open === 'ask' && <AskSupervisor about={problem.id} subject={subject} onClose={() => setOpen(null)} />}
      {open === 'write' && waiting && <FormSheet form={decision(waiting)} onClose={() => setOpen(null)} />}
    </div>
  )
}

function sameWays(a: readonly Way[], b: readonly Way[]): boolean {
  return a.join() === b.join()
}

const icons = { accepted: 'check', ask: 'phone', write: 'edit', decided: 'check' } as const

const words = {
  accepted: { 'zh-CN': '客户接受，已解决', en: 'Settled: the customer is content' },
  ask: { 'zh-CN': '请示主管', en: 'Ask the supervisor' },
  write: { 'zh-CN': '记下主管的决定', en: 'Write the decision down' },
  decided: { 'zh-CN': '已按主管决定处理', en: 'Done as the supervisor decided' },
  notAccepted: { 'zh-CN': '客户不接受，请示主管', en: 'Not accepted: ask the supervisor' },
} satisfies { [way in Way | 'notAccepted']: Text }
