import type { ReactNode } from 'react'
import { Icon, type IconName } from '../actions/icon.tsx'
import './empty-state.css'

interface EmptyStateProps {
  icon: IconName
  title: string
  /** What to do so that there is something here. */
  children?: ReactNode
  action?: ReactNode
}

/** Nothing here yet: says so, and what comes next. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <p className="empty-title">{title}</p>
      {children && <p className="soft">{children}</p>}
      {action}
    </div>
  )
}
