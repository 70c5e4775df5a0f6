import type { ReactNode } from 'react'
import './customer-page.css'

interface CustomerPageProps {
  /** Who asks: the organisation. */
  organisation: string
  title: string
  /** One sentence on what this page is for. */
  lead?: string
  children: ReactNode
  /** The customer's answers: at most two, large. */
  actions?: ReactNode
  /** Room for two columns on a tablet held sideways: what is signed beside the place to sign. */
  isWide?: boolean
  /** A few words to be read from where one stands: very large, in the middle. */
  isLarge?: boolean
  /** A small corner for the language and for giving the tablet back. */
  aside?: ReactNode
}

/**
 * A page the customer holds in their hands: only theirs, large, and without any way to the engineer's
 * pages but the one in `aside`.
 */
export function CustomerPage({
  organisation,
  title,
  lead,
  children,
  actions,
  isWide,
  isLarge,
  aside,
}: CustomerPageProps) {
  return (
    <div className="customer-page" data-wide={isWide || undefined} data-large={isLarge || undefined}>
      <header className="customer-top">
        <p className="customer-organisation">{organisation}</p>
        {aside}
      </header>
      <main className="customer-content">
        <h1 className="customer-title">{title}</h1>
        {lead && <p className="customer-lead">{lead}</p>}
        {children}
      </main>
      {actions && <footer className="customer-actions">{actions}</footer>}
    </div>
  )
}
