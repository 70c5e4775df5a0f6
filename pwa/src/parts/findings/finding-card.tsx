import { fill, type Text } from '@countersign/shared/text'
import { type ReactNode, useId } from 'react'
import { useLang } from '../../words/lang.tsx'
import { Icon } from '../actions/icon.tsx'
import './finding-card.css'

interface FindingCardProps {
  kind: 'reminder' | 'consent' | 'block' | 'guide' | 'escalate' | 'report'
  title: string
  /** What to do about it. */
  children?: ReactNode
  /** How much time is left, in words. */
  due?: string
  /** What the service standard says about it. */
  why?: { readonly clause: string; readonly text: string }
  /** Buttons: the way on. */
  action?: ReactNode
}

/** What the standard wants, asks, refuses or advises here, with the reason one tap away. */
export function FindingCard({ kind, title, children, due, why, action }: FindingCardProps) {
  const { say } = useLang()
  const id = useId()
  return (
    <section className="finding" data-kind={kind} aria-labelledby={id}>
      <Icon name={icons[kind]} />
      <div className="finding-words">
        <p className="finding-kicker">
          {say(words[kind])}
          {due && <span className="digits"> · {due}</span>}
        </p>
        <h3 className="finding-title" id={id}>
          {title}
        </h3>
        {children && <div className="finding-text">{children}</div>}
        {action && <div className="row finding-action">{action}</div>}
        {why && (
          <details className="finding-why">
            <summary>{say(fill(words.why, { clause: why.clause }))}</summary>
            <p>{why.text}</p>
          </details>
        )}
      </div>
    </section>
  )
}

const icons = {
  reminder: 'reminder',
  consent: 'question',
  block: 'lock',
  guide: 'guide',
  escalate: 'phone',
  report: 'share',
} as const

const words = {
  reminder: { 'zh-CN': '提醒', en: 'Reminder' },
  consent: { 'zh-CN': '需客户同意', en: 'Ask the customer' },
  block: { 'zh-CN': '暂不能进行', en: 'Not yet' },
  guide: { 'zh-CN': '怎么做', en: 'How to do it' },
  escalate: { 'zh-CN': '请示主管', en: 'Ask the supervisor' },
  report: { 'zh-CN': '要告知', en: 'Tell somebody' },
  why: { 'zh-CN': '为什么？规范 {clause}', en: 'Why? Standard {clause}' },
} satisfies Record<string, Text>
