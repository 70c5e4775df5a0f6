import type { Text } from '@countersign/shared/text'
import { deviceTime } from '../clock/index.ts'
import { Button } from '../parts/actions/button.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { useSetting } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { useDownload } from './use-download.ts'

/** Makes the form with nothing in it, to be printed. */
export function BlankForm() {
  const { say, lang } = useLang()
  const [engineer] = useSetting('engineer')
  const { isBusy, trouble, download } = useDownload(`${say(words.name)}.pdf`, (documents) =>
    documents.blankForm({
      lang,
      organisation: engineer?.organisation ?? '',
      at: deviceTime(Date.now()),
    }),
  )
  return (
    <>
      <Button icon="print" isBusy={isBusy} onPress={download}>
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
