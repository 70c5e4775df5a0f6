import { type ReactNode, useState } from 'react'
import { Section } from '../parts/frame/section.tsx'

interface MoreProps {
  title: string
  /** Whether anything stands in it: then it is open from the start. */
  isUsed: boolean
  children: ReactNode
}

/** What is needed now and then: folded away while it holds nothing. */
export function More({ title, isUsed, children }: MoreProps) {
  const [folded, fold] = useState<boolean | null>(null)
  return (
    <Section
      title={title}
      isFoldable
      isOpen={folded === null ? isUsed : !folded}
      onFold={(open) => fold(!open)}
    >
      {children}
    </Section>
  )
}
