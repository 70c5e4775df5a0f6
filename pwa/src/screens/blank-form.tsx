import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { deviceTime } from '../clock/index.ts'
import { Button } from '../parts/actions/button.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { useSetting } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { downloadFile } from './download-file.ts'

/** Makes the form with nothing in it, to be printed. */
export function BlankForm() {
  const { say, lang } = useLang()
  const [engineer] = useSetting('engineer')
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Text | null>(null)
  const make = async () => {
    setBusy(true)
    setTrouble(null)
    const { documents, wordsFor } = await import('../document/index.ts')
    try {
      const organisation = engineer?.organisation ?? ''
      const { bytes } = await documents.blankForm({ lang, organisation, at: deviceTime(Date.now()) })
      downloadFile(new Blob([bytes], { type: 'application/pdf' }), `${say(words.name)}.pdf`)
    } catch (error) {
      setTrouble(wordsFor(error))
    }
    setBusy(false)
  }
  return (
    <>
      <Button icon="print" isBusy={isBusy} onPress={make}>
        {say(words.make)}
      </Button>
      {trouble && <Banner tone="error" title={say(trouble)} />}
    </>
  )
}

const words = {
  make: { 'zh-CN': '生成空白记录单', en: 'Make a blank form' },
  name: { 'zh-CN': '运维现场服务记录单-空白', en: 'on-site-service-record-blank' },
} satisfies { [name: string]: Text }
