import { reporteeNames } from '@countersign/shared/names'
import type { Text } from '@countersign/shared/text'
import { CallLink } from '../parts/actions/call-link.tsx'
import { useLang } from '../words/lang.tsx'
import type { Callee } from './forms/form.ts'
import { useWhomToCall } from './whom-to-call.ts'

/** Their number, one tap from the call. Nothing where it isn't known. */
export function CallThem({ whom }: { whom: Callee }) {
  const { say } = useLang()
  const { name, phone } = useWhomToCall(whom)
  if (phone === undefined) return null
  return (
    <CallLink
      phone={phone}
    >{`${name ?? say(whom === 'customer' ? customer : reporteeNames[whom])} ${phone}`}</CallLink>
  )
}

const customer: Text = { 'zh-CN': '客户', en: 'The customer' }
