import { FormSheet } from '../form-sheet.tsx'
import { escalation } from '../forms/problem-forms.ts'
import { useWhomToCall } from '../whom-to-call.ts'

interface AskSupervisorProps {
  /** The row or problem. */
  about: string
  /** What exactly, where that is known already. */
  subject?: string | undefined
  onClose: () => void
}

/** Asks the supervisor: what, why, whom. Works without a network, since it is a call. */
export function AskSupervisor({ about, subject, onClose }: AskSupervisorProps) {
  const { name } = useWhomToCall('supervisor')
  return <FormSheet form={escalation(about, subject, name)} onClose={onClose} />
}
