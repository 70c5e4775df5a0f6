import { dialling } from './call-link.tsx'

/** A phone number that a tap calls. */
export function PhoneLink({ phone }: { phone: string }) {
  return <a href={dialling(phone)}>{phone}</a>
}
