import type { Text } from '@countersign/shared/text'
import { Button } from '../../parts/actions/button.tsx'
import { Banner } from '../../parts/findings/banner.tsx'
import { useRecordStore } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { receiptName } from '../document-name.ts'
import { useDownload } from '../use-download.ts'
import { useFacts, useVisitId } from '../visit-desk.tsx'

/** Makes the customer's receipt for a device that goes to the workshop, in the language of the visit, to be printed. */
export function Receipt({ line }: { line: string }) {
  const { say } = useLang()
  const store = useRecordStore()
  const visit = useVisitId()
  const lang = useFacts((state) => state.opened?.lang ?? 'zh-CN')
  const name = useFacts((state) => receiptName(state, lang))
  const { isBusy, trouble, download } = useDownload(name, (documents) =>
    documents.receipt({ record: store.visit(visit).getSnapshot().record, line, lang }),
  )
  return (
    <>
      <Button icon="print" isBusy={isBusy} onPress={download}>
        {say(words.receipt)}
      </Button>
      {trouble && <Banner tone="error" title={say(trouble)} />}
    </>
  )
}

const words = {
  receipt: { 'zh-CN': '收据', en: 'Receipt' },
} satisfies { [name: string]: Text }
