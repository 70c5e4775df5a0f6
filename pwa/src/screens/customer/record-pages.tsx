import type { Record as ServiceRecord } from '@countersign/shared/record'
import type { Text } from '@countersign/shared/text'
import { Button } from '../../parts/actions/button.tsx'
import { PagePreview } from '../../parts/customer/page-preview.tsx'
import { Banner } from '../../parts/findings/banner.tsx'
import { ProgressBar } from '../../parts/frame/progress-bar.tsx'
import { useLang } from '../../words/lang.tsx'
import { usePages } from '../use-pages.ts'

interface RecordPagesProps {
  record: ServiceRecord
  /** Told how many pages there are and how many were on the screen, whenever it changes. */
  onSight?: (sight: { pages: number; pagesSeen: number }) => void
}

/** The record's pages as they will print. */
export function RecordPages({ record, onSight }: RecordPagesProps) {
  const { say, lang } = useLang()
  const { pages, failed, retry } = usePages(record, lang, 'customer')
  if (failed) {
    return (
      <Banner
        tone="error"
        title={say(words.failed)}
        action={<Button onPress={retry}>{say(words.retry)}</Button>}
      >
        {say(failed)}
      </Banner>
    )
  }
  if (!pages) return <ProgressBar label={say(words.making)} part={null} />
  return (
    <PagePreview
      label={record.state.opened?.number ?? ''}
      pages={pages}
      onSeen={(pagesSeen) => onSight?.({ pages: pages.length, pagesSeen })}
    />
  )
}

const words = {
  making: { 'zh-CN': '正在准备记录单…', en: 'Preparing the record…' },
  failed: { 'zh-CN': '记录单暂时显示不出来', en: 'The record can’t be shown just now' },
  retry: { 'zh-CN': '重试', en: 'Try again' },
} satisfies { [name: string]: Text }
