import { reporteeNames } from '@countersign/shared/names'
import type { Reportee } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import { useLang } from '../../words/lang.tsx'
import { FormSheet } from '../form-sheet.tsx'
import { report } from '../forms/problem-forms.ts'
import { useWhomToCall } from '../whom-to-call.ts'

interface ReportFormProps {
  about: string
  whom: Reportee
  onClose: () => void
}

/** Writes down that somebody was told; who it is stands there already, by name where it is known. */
export function ReportForm({ about, whom, onClose }: ReportFormProps) {
  const { say } = useLang()
  const { name = say(reporteeNames[whom]) } = useWhomToCall(whom)
  return <FormSheet form={report(about, whom, name)} onClose={onClose} />
}

export const writeReport: Text = { 'zh-CN': '记下已告知', en: 'Write down that they know' }
