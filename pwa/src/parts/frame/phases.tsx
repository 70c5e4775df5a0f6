import type { Text } from '@countersign/shared/text'
import { useLang } from '../../words/lang.tsx'
import { Icon } from '../actions/icon.tsx'
import './phases.css'

export interface PhaseStep<Id extends string> {
  readonly id: Id
  /** One or two words: five of them stand side by side on a phone. */
  readonly title: string
  readonly state: 'done' | 'now' | 'open' | 'blocked'
}

interface PhasesProps<Id extends string> {
  steps: readonly PhaseStep<Id>[]
  /** The step on the screen, which need not be the one to do now. */
  shown: Id
  onGo: (id: Id) => void
}

/** The way through a visit: where it stands, and a way to look at each step. */
export function Phases<Id extends string>({ steps, shown, onGo }: PhasesProps<Id>) {
  const { say } = useLang()
  return (
    <nav className="phases" aria-label={say(words.steps)}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id} className="phase" data-state={step.state}>
            <button
              type="button"
              aria-current={step.id === shown ? 'step' : undefined}
              onClick={() => onGo(step.id)}
            >
              <span className="phase-mark digits" aria-hidden="true">
                {marks[step.state] ? <Icon name={marks[step.state] ?? 'check'} /> : index + 1}
              </span>
              <span className="phase-title">{step.title}</span>
              <span className="heard-only">{say(words[step.state])}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const marks = { done: 'check', blocked: 'lock', now: null, open: null } as const

const words = {
  steps: { 'zh-CN': '服务步骤', en: 'Steps of the visit' },
  done: { 'zh-CN': '，已完成', en: ', done' },
  now: { 'zh-CN': '，现在进行', en: ', now' },
  open: { 'zh-CN': '，未开始', en: ', not begun' },
  blocked: { 'zh-CN': '，暂不能进行', en: ', blocked for now' },
} satisfies Record<string, Text>
