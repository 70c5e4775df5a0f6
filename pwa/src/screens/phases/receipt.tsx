import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { Button } from '../../parts/actions/button.tsx'
import { Banner } from '../../parts/findings/banner.tsx'
import { useRecordStore } from '../../record-store/index.ts'
import { useLang } from '../../words/lang.tsx'
import { downloadFile } from '../download-file.ts'
import { useVisitId } from '../visit-desk.tsx'

/** The customer's receipt for a device that was taken along, as a PDF to print and sign by pen. */
export function Receipt({ line }: { line: string }) {
  const { say, lang } = useLang()
  const store = useRecordStore()
  const visit = useVisitId()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Text | null>(null)
  const make = async () => {
    setBusy(true)
    setTrouble(null)
    const { documents, wordsFor } = await import('../../document/index.ts')
    try {
      const { record } = store.visit(visit).getSnapshot()
      const { bytes } = await documents.receipt({ record, line, lang })
      const name = `${record.state.opened?.number ?? ''}-${say(words.name)}.pdf`
      downloadFile(new Blob([bytes], { type: 'application/pdf' }), name)
    } catch (error) {
      setTrouble(wordsFor(error))
    }
    setBusy(false)
  }
  return (
    <>
      <Button icon="print" isBusy={isBusy} onPress={make}>
        {say(words.receipt)}
      </Button>
      {trouble && <Banner tone="error" title={say(trouble)} />}
    </>
  )
}

const words = {
  receipt: { 'zh-CN': '收据', en: 'Receipt' },
  name: { 'zh-CN': '设备收据', en: 'receipt' },
} satisfies { [name: string]: Text }
