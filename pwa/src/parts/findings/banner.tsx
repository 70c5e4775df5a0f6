import type { ReactNode } from 'react'
import { Icon } from '../actions/icon.tsx'
import './banner.css'

interface BannerProps {
  tone?: 'info' | 'good' | 'warn' | 'error'
  title: string
  children?: ReactNode
  /** The way out: a button. */
  action?: ReactNode
}

/** News about the app itself: no network, storage full, a new version. An error is spoken at once. */
export function Banner({ tone = 'info', title, children, action }: BannerProps) {
  return (
    <div className="banner" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div className="banner-words">
        <p className="banner-title">{title}</p>
        {children && <p>{children}</p>}
      </div>
      {action && <div className="banner-action">{action}</div>}
    </div>
  )
}

const icons = { info: 'info', good: 'check', warn: 'warning', error: 'warning' } as const
