import type { Text } from '@countersign/shared/text'
import { Button } from '../parts/actions/button.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { useRecordStore, useSaved } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'

/** Before what is stored has been read: nothing for a moment, and where it can't be read, why and the way out. */
export function NoStorageScreen() {
  const { say } = useLang()
  const saved = useSaved()
  const store = useRecordStore()
  if (saved.state !== 'failed') return null
  return (
    <PageFrame title={say(words.title)}>
      <Banner
        tone="error"
        title={say(words.notRead)}
        action={<Button onPress={store.retry}>{say(words.retry)}</Button>}
      >
        {say(wayOuts[saved.reason] ?? words.restart)}
      </Banner>
    </PageFrame>
  )
}

const words = {
  title: { 'zh-CN': '现场会签', en: 'Countersign' },
  notRead: {
    'zh-CN': '暂时读不出这台设备上保存的内容',
    en: 'What is stored on this device can’t be read just now',
  },
  retry: { 'zh-CN': '再试一次', en: 'Try again' },
  restart: {
    'zh-CN': '会自动重试。若一直如此，请关闭本应用的其他页面，再重启浏览器。已保存的内容不会因此丢失。',
    en: 'It is being tried again. If this goes on, close the other tabs of this app and restart the browser. What was saved stays.',
  },
} satisfies { [name: string]: Text }

const wayOuts: { readonly [reason: string]: Text } = {
  outdated: {
    'zh-CN': '这台设备上已用过更新版本的应用。请联网后重新载入本页面。',
    en: 'A newer version of this app was used on this device. Go online and reload this page.',
  },
  full: {
    'zh-CN': '设备存储空间已满。请删除设备上不用的文件，随后会自动打开。',
    en: 'The device is full. Delete files you don’t need; the app then opens by itself.',
  },
  unavailable: {
    'zh-CN': '浏览器不允许本应用在设备上保存数据。请关闭无痕（隐私）模式，或换用其他浏览器。',
    en: 'The browser does not let this app keep data on the device. Leave private browsing, or use another browser.',
  },
}
