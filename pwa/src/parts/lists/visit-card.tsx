import { fill, type Text } from '@countersign/shared/text'
import { useLang } from '../../words/lang.tsx'
import { Icon } from '../actions/icon.tsx'
import { Badge, type Tone } from '../frame/badge.tsx'
import './visit-card.css'

interface VisitCardProps {
  /** Where a tap leads. */
  href: string
  /** The appointment: large, since the day is sorted by it. */
  time: string
  customer: string
  place: string
  fault: string
  badge?: { readonly words: string; readonly tone: Tone }
  /** The next thing to do on this visit. */
  next?: string
  /** How much time is left for it, in words. */
  due?: string
  isLate?: boolean
  /** The customers of other visits that are in its way. */
  clashes?: readonly string[]
  /** Something here has not left the tablet yet. */
  isOnlyHere?: boolean
}

/** One visit in a list: when, who, where, what, and what comes next. */
export function VisitCard(props: VisitCardProps) {
  const { href, time, customer, place, fault, badge, next, due, isLate, clashes = [], isOnlyHere } = props
  const { say } = useLang()
  return (
    <a className="visit" href={href}>
      <span className="visit-time digits">{time}</span>
      <span className="visit-words">
        <span className="visit-top">
          <strong className="visit-customer">{customer}</strong>
          {badge && <Badge tone={badge.tone}>{badge.words}</Badge>}
        </span>
        <span className="visit-fault">{fault}</span>
        <span className="visit-place">
          <Icon name="pin" />
          {place}
        </span>
        {next && (
          <span className="visit-next">
            <span>
              {say(words.next)}
              {next}
            </span>
            {due && (
              <span className="visit-due digits" data-late={isLate || undefined}>
                <Icon name="clock" />
                {due}
              </span>
            )}
          </span>
        )}
        {clashes.map((customer) => (
          <span key={customer} className="visit-clash">
            <Icon name="warning" />
            {say(fill(words.clash, { customer }))}
          </span>
        ))}
        {isOnlyHere && <span className="visit-only">{say(words.onlyHere)}</span>}
      </span>
      <Icon name="forward" />
    </a>
  )
}

const words = {
  next: { 'zh-CN': '下一步：', en: 'Next: ' },
  clash: { 'zh-CN': '与“{customer}”时间冲突', en: 'Clashes with {customer}' },
  onlyHere: { 'zh-CN': '只存在本机，还没有送出', en: 'Only on this tablet, not sent yet' },
} satisfies Record<string, Text>
