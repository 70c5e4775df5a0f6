import type { Text } from '@countersign/shared/text'
import { type ReactNode, useId } from 'react'
import { useLang } from '../../words/lang.tsx'
import { Icon, type IconName } from '../actions/icon.tsx'
import './now-bar.css'

interface NowBarProps {
  /** On which visit, where that isn't clear from the page: the customer, the time. */
  about?: string
  title: string
  /** Why now, or how: one sentence. */
  note?: string
  /** How much time is left, in words. */
  due?: string
  isLate?: boolean
  action: string
  icon?: IconName
  onAct: () => void
  /** Where the action leads, for one that is a link, such as a number to call. */
  href?: string
  /** Quieter ways out: other buttons, a link. */
  children?: ReactNode
}

/** The one thing to do now. The largest thing on its page; put it first there. */
export function NowBar({
  about,
  title,
  note,
  due,
  isLate,
  action,
  icon = 'forward',
  onAct,
  href,
  children,
}: NowBarProps) {
  const { say } = useLang()
  const id = useId()
  return (
    <section className="now" aria-labelledby={id}>
      <div className="now-words">
        <p className="now-kicker">
          {say(words.now)}
          {due && (
            <span className="now-due digits" data-late={isLate || undefined}>
              <Icon name="clock" />
              {due}
            </span>
          )}
        </p>
        <h2 className="now-title" id={id}>
          {about && <span className="now-about">{about}</span>}
          {title}
        </h2>
        {note && <p className="now-note">{note}</p>}
      </div>
      <div className="now-actions">
        {href ? (
          <a className="now-action" href={href} onClick={onAct}>
            <span>{action}</span>
            <Icon name={icon} />
          </a>
        ) : (
          <button type="button" className="now-action" onClick={onAct}>
            <span>{action}</span>
            <Icon name={icon} />
          </button>
        )}
        {children}
      </div>
    </section>
  )
}

const words = {
  now: { 'zh-CN': '现在要做', en: 'Do this now' },
} satisfies Record<string, Text>
