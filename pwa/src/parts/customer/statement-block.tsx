import type { ReactNode } from 'react'
import './statement-block.css'

interface StatementBlockProps {
  title: string
  /** The full words, paragraph by paragraph: exactly those that go into the record. */
  paragraphs: readonly string[]
  /** Which statement this is, and its version. */
  source: string
  children?: ReactNode
}

/** What a signature will stand under, word for word. */
export function StatementBlock({ title, paragraphs, source, children }: StatementBlockProps) {
  return (
    <section className="statement">
      <h2 className="statement-title">{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
      <p className="statement-source">{source}</p>
    </section>
  )
}
