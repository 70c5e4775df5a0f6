import { customerCopy, type Record as ServiceRecord } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import { useMemo } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { useLang } from '../../words/lang.tsx'
import { CustomerFrame } from './customer-frame.tsx'
import { RecordPages } from './record-pages.tsx'
import { summaryOf } from './service-summary.ts'
import { SummaryList } from './summary-list.tsx'

interface ReadPageProps {
  record: ServiceRecord
  onSight: (sight: { pages: number; pagesSeen: number }) => void
  onNext: () => void
  onHandBack: () => void
}

/** What was done, in large type, and below it the record as it prints. */
export function ReadPage({ record, onSight, onNext, onHandBack }: ReadPageProps) {
  const { say, lang } = useLang()
  const rows = useMemo(() => summaryOf(customerCopy(record).state), [record])
  return (
    <CustomerFrame
      title={say(words.title)}
      lead={say(words.lead)}
      onHandBack={onHandBack}
      actions={
        <Button kind="primary" onPress={onNext}>
          {say(words.next)}
        </Button>
      }
    >
      <SummaryList rows={rows} />
      <h2>{say(words.pages)}</h2>
      <RecordPages key={lang} record={record} onSight={onSight} />
    </CustomerFrame>
  )
}

const words = {
  title: { 'zh-CN': '这次服务，请您过目', en: 'This service, for you to read' },
  lead: {
    'zh-CN': '有不对的地方，请直接告诉工程师，改好再往下。',
    en: 'If anything is not right, tell the engineer, who will change it first.',
  },
  pages: { 'zh-CN': '完整的记录单', en: 'The whole record' },
  next: { 'zh-CN': '看过了，下一步', en: 'I’ve read it: next' },
} satisfies { [name: string]: Text }
