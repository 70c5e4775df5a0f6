import { isRefusal, type Refusal } from '@countersign/shared/field'
import type { Text } from '@countersign/shared/text'
import { decodeDispatch, readDispatch } from '@countersign/shared/ticket'
import { lazy, Suspense, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../parts/actions/button.tsx'
import { TextField } from '../parts/fields/text-field.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { Sheet } from '../parts/overlays/sheet.tsx'
import { useLang } from '../words/lang.tsx'
import { routes } from './routes.ts'
import { keepJob } from './waiting-job.ts'

const QrScanner = lazy(() =>
  import('../parts/codes/qr-scanner.tsx').then(({ QrScanner }) => ({ default: QrScanner })),
)

/** The ways a job comes in: scanned, pasted, from a file, by hand. */
export function AddVisit({ onClose }: { onClose: () => void }) {
  const { say } = useLang()
  const [, go] = useLocation()
  const [isScanning, setScanning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const file = useRef<HTMLInputElement>(null)

  const take = (answer: ReturnType<typeof decodeDispatch>, source: 'code' | 'link' | 'file') => {
    if (isRefusal(answer)) {
      setScanning(false)
      setRefusal(answer)
      return
    }
    keepJob({ dispatch: answer.dispatch, source })
    go(routes.takeJob)
  }
  const read = async () => {
    const chosen = file.current?.files?.[0]
    if (!chosen) return
    const text = await chosen.text()
    take(text.trim().startsWith('{') ? readDispatch(text) : decodeDispatch(text), 'file')
  }
  return (
    <Sheet title={say(words.title)} onClose={onClose}>
      <div className="stack">
        {refusal && <Banner tone="error" title={say(refusal.say)} />}
        {isScanning ? (
          <Suspense>
            <QrScanner
              onFound={(text) => take(decodeDispatch(text), 'code')}
              otherwise={<Button onPress={() => setScanning(false)}>{say(words.otherWay)}</Button>}
            />
          </Suspense>
        ) : (
          <>
            <Button kind="primary" isWide icon="scan" onPress={() => setScanning(true)}>
              {say(words.scan)}
            </Button>
            <TextField
              label={say(words.paste)}
              hint={say(words.pasteHint)}
              value=""
              onCommit={(text) => text.trim() && take(decodeDispatch(text), 'link')}
            />
            <Button isWide icon="file" onPress={() => file.current?.click()}>
              {say(words.file)}
            </Button>
            <input
              ref={file}
              type="file"
              hidden
              accept=".json,.txt,application/json,text/plain"
              onChange={read}
            />
            <Button isWide icon="edit" onPress={() => go(routes.newVisit)}>
              {say(words.hand)}
            </Button>
          </>
        )}
      </div>
    </Sheet>
  )
}

const words = {
  title: { 'zh-CN': '添加服务', en: 'Add a visit' },
  scan: { 'zh-CN': '扫描派单二维码', en: 'Scan the dispatch code' },
  paste: { 'zh-CN': '粘贴派单链接', en: 'Paste a dispatch link' },
  pasteHint: { 'zh-CN': '粘贴后按回车', en: 'Press Enter after pasting' },
  file: { 'zh-CN': '打开派单文件', en: 'Open a dispatch file' },
  hand: { 'zh-CN': '手工填写', en: 'Enter it by hand' },
  otherWay: { 'zh-CN': '用别的办法', en: 'Another way' },
} satisfies { [name: string]: Text }
