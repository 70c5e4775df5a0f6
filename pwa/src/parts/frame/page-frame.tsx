import type { Text } from '@countersign/shared/text'
import type { ReactNode } from 'react'
import { everyday } from '../../words/everyday.ts'
import { useLang } from '../../words/lang.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import './page-frame.css'

interface PageFrameProps {
  title: string
  /** A line under the title: the customer, the record's number. */
  detail?: string
  onBack?: () => void
  /** At the end of the top line: the saved mark, a menu. */
  aside?: ReactNode
  /** Stays under the title while the page scrolls: the phases. */
  below?: ReactNode
  /** The page's main action, under the thumb; stays at the bottom. */
  action?: ReactNode
  children: ReactNode
}

/** A page of the engineer's: what it is on top, what to do at the bottom, the rest scrolls. */
export function PageFrame({ title, detail, onBack, aside, below, action, children }: PageFrameProps) {
  const { say } = useLang()
  return (
    <div className="page">
      <a className="page-skip" href="#content">
        {say(words.skip)}
      </a>
      <header className="page-top">
        <div className="page-line">
          {onBack && <IconButton icon="back" label={say(everyday.back)} onPress={onBack} />}
          <div className="page-names">
            <h1 className="page-title">{title}</h1>
            {detail && <p className="page-detail">{detail}</p>}
          </div>
          {aside && <div className="page-top-actions">{aside}</div>}
        </div>
        {below}
      </header>
      <main className="page-content" id="content" tabIndex={-1}>
        {children}
      </main>
      {action && <footer className="page-bottom">{action}</footer>}
    </div>
  )
}

const words = {
  skip: { 'zh-CN': '跳到正文', en: 'Skip to content' },
} satisfies Record<string, Text>
