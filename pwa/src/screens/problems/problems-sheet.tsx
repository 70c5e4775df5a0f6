import { isRefusal } from '@countersign/shared/field'
import { settlementNames } from '@countersign/shared/names'
import type { Phase } from '@countersign/shared/standard'
import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { v7 } from 'uuid'
import { clockOf } from '../../clock/index.ts'
import { SearchField } from '../../parts/fields/search-field.tsx'
import { Badge } from '../../parts/frame/badge.tsx'
import { EmptyState } from '../../parts/frame/empty-state.tsx'
import { RowButton } from '../../parts/lists/row-button.tsx'
import { Sheet } from '../../parts/overlays/sheet.tsx'
import { useLang } from '../../words/lang.tsx'
import { useFacts, useStandard, useTell } from '../visit-desk.tsx'
import { AskSupervisor } from './ask-supervisor.tsx'
import { type Listed, lastMet, listedAs, listedIn } from './listed.ts'
import { ProblemSheet } from './problem-sheet.tsx'

/** More than these are searched rather than read through. */
const atAGlance = 8

interface ProblemsSheetProps {
  phase: Phase
  /** The problem to begin with. */
  asked: string | null
  /** What exactly it is about, where that is known already. */
  subject: string | undefined
  onClose: () => void
}

/** The problems of this phase; the one that is chosen has been met, and shows what mends it. */
export function ProblemsSheet({ phase, asked, subject, onClose }: ProblemsSheetProps) {
  const standard = useStandard()
  const [chosen, choose] = useState(asked)
  const one = chosen === null ? undefined : listedAs(standard, chosen)
  // A row that wants a decision without being a problem of its own.
  if (asked && !one && chosen === asked)
    return <AskSupervisor about={asked} subject={subject} onClose={onClose} />
  if (!one) return <ProblemList phase={phase} onChoose={choose} onClose={onClose} />
  return (
    <ProblemSheet
      key={chosen}
      phase={phase}
      listed={one}
      subject={chosen === asked ? subject : undefined}
      onBack={() => choose(null)}
      onClose={onClose}
    />
  )
}

interface ProblemListProps {
  phase: Phase
  onChoose: (problem: string) => void
  onClose: () => void
}

function ProblemList({ phase, onChoose, onClose }: ProblemListProps) {
  const { say } = useLang()
  const tell = useTell()
  const standard = useStandard()
  const met = useFacts((state) => state.problems)
  const [sought, seek] = useState('')
  const open = met
    .filter((one) => one.settled === null)
    .flatMap((one) => listedAs(standard, one.problem) ?? [])
  const problems = listedIn(standard, phase).filter((one) => !open.includes(one))
  const others = problems.filter(
    ({ problem }) =>
      !open.some((one) => one.problem.id === problem.id) && contains(say(problem.say) + problem.id, sought),
  )
  const meet = async ({ problem }: Listed) => {
    const answer = await tell({ type: 'problem-met', payload: { line: v7(), problem: problem.id } })
    if (!isRefusal(answer)) onChoose(problem.id)
  }
  return (
    <Sheet title={say(title)} onClose={onClose}>
      <div className="stack" data-gap="large">
        {open.length > 0 && (
          <div className="stack" data-gap="small">
            <h3>{say(words.open)}</h3>
            {open.map(({ problem }) => (
              <OpenRow key={problem.id} listed={problem} onChoose={onChoose} />
            ))}
          </div>
        )}
        <div className="stack" data-gap="small">
          {open.length > 0 && problems.length > 0 && <h3>{say(words.others)}</h3>}
          {problems.length > atAGlance && (
            <SearchField label={say(words.search)} text={sought} onSearch={seek} />
          )}
          {others.map((one) => (
            <RowButton
              key={one.problem.id}
              {...settledNote(lastMet({ problems: met }, one.problem.id), say)}
              onPress={() => meet(one)}
            >
              {say(one.problem.say)}
            </RowButton>
          ))}
          {others.length === 0 && open.length === 0 && (
            <EmptyState
              icon={sought ? 'search' : 'check'}
              title={say(sought ? words.notFound : words.none)}
            />
          )}
        </div>
      </div>
    </Sheet>
  )
}

function OpenRow({ listed, onChoose }: { listed: Listed['problem']; onChoose: (problem: string) => void }) {
  const { say } = useLang()
  const line = useFacts((state) => lastMet(state, listed.id)?.line)
  const taken = useFacts(
    (state) => new Set(state.remedies.filter((one) => one.problem === line).map((one) => one.step)).size,
  )
  return (
    <RowButton
      aside={<Badge tone="warn">{say(fill(words.steps, { done: taken, all: listed.remedy.length }))}</Badge>}
      onPress={() => onChoose(listed.id)}
    >
      {say(listed.say)}
    </RowButton>
  )
}

function settledNote(
  met: ReturnType<typeof lastMet>,
  say: (text: Text) => string,
): { detail: string } | undefined {
  if (!met?.settled) return undefined
  const { at, way } = met.settled
  return { detail: say(fill(words.settled, { time: clockOf(at), way: settlementNames[way] })) }
}

function contains(text: string, sought: string): boolean {
  return plain(text).includes(plain(sought))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
}

export const title: Text = { 'zh-CN': '遇到问题…', en: 'Something is wrong…' }

const words = {
  open: { 'zh-CN': '正在处理', en: 'Not settled yet' },
  others: { 'zh-CN': '还有别的问题', en: 'Something else' },
  search: { 'zh-CN': '搜索问题', en: 'Search the problems' },
  steps: { 'zh-CN': '{done}/{all} 步', en: '{done} of {all}' },
  settled: { 'zh-CN': '{time} 已解决 · {way}', en: 'Settled at {time} · {way}' },
  none: { 'zh-CN': '这一步没有列出的问题', en: 'No problems are listed for this step' },
  notFound: { 'zh-CN': '没有找到，换个词试试', en: 'Nothing found: try other words' },
} satisfies { [name: string]: Text }
