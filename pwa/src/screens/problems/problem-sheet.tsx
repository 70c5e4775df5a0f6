import { settlementNames } from '@countersign/shared/names'
import type { Phase } from '@countersign/shared/standard'
import { fill, type Text } from '@countersign/shared/text'
import { v7 } from 'uuid'
import { clockOf } from '../../clock/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { Banner } from '../../parts/findings/banner.tsx'
import { Sheet } from '../../parts/overlays/sheet.tsx'
import { useLang } from '../../words/lang.tsx'
import { useFacts, useTell } from '../visit-desk.tsx'
import { Asked } from './asked.tsx'
import { type Listed, lastMet } from './listed.ts'
import { RemedySteps } from './remedy-steps.tsx'
import { Reports } from './reports.tsx'
import { WayOut } from './way-out.tsx'

interface ProblemSheetProps {
  phase: Phase
  listed: Listed
  subject: string | undefined
  onBack: () => void
  onClose: () => void
}

/** One problem: the steps that mend it, whom to tell, and the ways out. */
export function ProblemSheet({ phase, listed, subject, onBack, onClose }: ProblemSheetProps) {
  const { say } = useLang()
  const tell = useTell()
  const { item, problem } = listed
  const met = useFacts((state) => lastMet(state, problem.id))
  const isOpen = met !== undefined && met.settled === null
  const meet = () => tell({ type: 'problem-met', payload: { line: v7(), problem: problem.id } })
  const action = isOpen ? (
    <WayOut listed={listed} line={met.line} subject={subject} />
  ) : (
    <Button isWide kind={met ? 'secondary' : 'primary'} onPress={meet}>
      {say(met ? words.again : words.note)}
    </Button>
  )
  return (
    <Sheet title={say(problem.say)} action={action} onClose={onClose}>
      <div className="stack" data-gap="large">
        {met?.settled && (
          <Banner tone="good" title={say(settlementNames[met.settled.way])}>
            {say(fill(words.settled, { time: clockOf(met.settled.at) }))}
          </Banner>
        )}
        {isOpen && <RemedySteps phase={phase} problem={problem} line={met.line} onLeave={onClose} />}
        {isOpen && <Reports item={item.id} problem={problem.id} />}
        <Asked about={problem.id} />
        <p className="soft">
          {met && `${say(fill(words.noted, { time: clockOf(met.at) }))} · `}
          {say(fill(words.clause, { clause: problem.id }))}
        </p>
        <div className="row">
          <Button kind="quiet" icon="back" onPress={onBack}>
            {say(words.all)}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}

const words = {
  noted: { 'zh-CN': '{time} 已记下', en: 'Noted at {time}' },
  clause: { 'zh-CN': '规范 {clause}', en: 'Standard {clause}' },
  settled: { 'zh-CN': '{time} 已解决', en: 'Settled at {time}' },
  note: { 'zh-CN': '记下：遇到了这个问题', en: 'Note that this has happened' },
  again: { 'zh-CN': '又遇到了', en: 'It has happened again' },
  all: { 'zh-CN': '看其他问题', en: 'Other problems' },
} satisfies { [name: string]: Text }
