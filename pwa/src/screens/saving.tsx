import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { SavedMark } from '../parts/findings/saved-mark.tsx'
import { Dialog } from '../parts/overlays/dialog.tsx'
import { useRecordStore, useSaved } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { downloadFile } from './download-file.ts'

/** Whether everything is saved, and where it isn't, why and the way out. */
export function Saving() {
  const { say } = useLang()
  const saved = useSaved()
  const store = useRecordStore()
  const [isAsked, setAsked] = useState(false)
  const state = saved.state === 'failed' ? 'unsaved' : saved.state
  const rescue = async () => {
    const { name, file } = await store.exportVisits('all')
    downloadFile(file, name)
  }
  return (
    <>
      <SavedMark state={state} onRescue={() => setAsked(true)} />
      {isAsked && saved.state === 'failed' && (
        <Dialog
          title={say(saved.say)}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Button kind="primary" icon="share" onPress={rescue}>
                {say(words.export)}
              </Button>
              <Button onPress={store.retry}>{say(words.retry)}</Button>
              <Button kind="quiet" onPress={() => setAsked(false)}>
                {say(words.close)}
              </Button>
            </>
          }
        >
          <p>{say(saved.wayOut)}</p>
        </Dialog>
      )}
    </>
  )
}

const words = {
  export: { 'zh-CN': '导出', en: 'Export' },
  retry: { 'zh-CN': '再试一次', en: 'Try again' },
  close: { 'zh-CN': '关闭', en: 'Close' },
} satisfies { [name: string]: Text }
