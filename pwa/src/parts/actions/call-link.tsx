import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import './button.css'

/** A number to call, in the look of a button: one tap dials it. */
export function CallLink({ phone, children }: { phone: string; children: ReactNode }) {
  return (
    <a className="button" data-kind="secondary" href={dialling(phone)}>
      <Icon name="phone" />
      <span>{children}</span>
    </a>
  )
}

/** The address that dials a number, whatever blanks and words stand in it. */
export function dialling(phone: string): string {
  return `tel:${phone.replace(/[^\d+*#]/g, '')}`
}
