import { fill, type Text } from '@countersign/shared/text'
import { useSyncExternalStore } from 'react'
import {
  acceptUpdate,
  appVersion,
  askToPersist,
  deviceStorage,
  fetchFonts,
  fontsOnDevice,
  type Observable,
} from '../offline/index.ts'
import { Button } from '../parts/actions/button.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { Badge } from '../parts/frame/badge.tsx'
import { ProgressBar } from '../parts/frame/progress-bar.tsx'
import { useLang } from '../words/lang.tsx'

function useObservable<T>(source: Observable<T>): T {
  return useSyncExternalStore(source.subscribe, source.getSnapshot)
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(0)

/** Whether this device is ready to work without network, and what it still needs; one line when all is well. */
export function OfflineState() {
  const { say } = useLang()
  const { app, update, closeOtherWindows } = useObservable(appVersion)
  const fonts = useObservable(fontsOnDevice)
  const { persisted } = useObservable(deviceStorage)
  return (
    <>
      {update === 'ready' && (
        <Banner
          title={say(words.update)}
          action={<Button onPress={acceptUpdate}>{say(words.updateNow)}</Button>}
        >
          {say(closeOtherWindows ? words.closeOthers : words.updateNote)}
        </Banner>
      )}
      {app === 'unavailable' && (
        <Banner tone="warn" title={say(words.unavailable)}>
          {say(words.unavailableNote)}
        </Banner>
      )}
      {persisted === 'no' && (
        <Banner
          tone="warn"
          title={say(words.notPersisted)}
          action={<Button onPress={askToPersist}>{say(words.askAgain)}</Button>}
        >
          {say(words.notPersistedNote)}
        </Banner>
      )}
      {fonts.state === 'fetching' && (
        <ProgressBar
          label={say(words.fetching)}
          part={fonts.allBytes === 0 ? 0 : fonts.bytes / fonts.allBytes}
          note={say(fill(words.megabytes, { have: megabytes(fonts.bytes), all: megabytes(fonts.allBytes) }))}
        />
      )}
      {fonts.state === 'waiting' && (
        <Banner
          tone="warn"
          title={say(words.waiting)}
          action={<Button onPress={fetchFonts}>{say(words.again)}</Button>}
        >
          {say(words.waitingNote)}
        </Banner>
      )}
      {fonts.state === 'no-room' && (
        <Banner tone="warn" title={say(words.noRoom)}>
          {say(words.noRoomNote)}
        </Banner>
      )}
      {app === 'installed' && fonts.state === 'ready' && <Badge tone="good">{say(words.ready)}</Badge>}
    </>
  )
}

const words = {
  ready: { 'zh-CN': '可离线使用，含生僻字', en: 'Ready for offline, rare names included' },
  update: { 'zh-CN': '新版本已就绪', en: 'A new version is ready' },
  updateNote: {
    'zh-CN': '所有内容都已保存。方便时再更新，更新时页面会重新打开。',
    en: 'Everything is saved. Update when it suits you; the page opens anew.',
  },
  updateNow: { 'zh-CN': '现在更新', en: 'Update now' },
  closeOthers: {
    'zh-CN': '请先关闭本应用的其他页面，再更新。',
    en: 'Close the other tabs of this app first, then update.',
  },
  unavailable: { 'zh-CN': '在这里打开不能离线使用', en: 'No offline use from here' },
  unavailableNote: {
    'zh-CN': '需要通过 https 打开，并且不在无痕（隐私）窗口中。请联系管理员。',
    en: 'It must be opened over https and not in a private window. Ask your administrator.',
  },
  notPersisted: {
    'zh-CN': '浏览器没有承诺长期保存数据',
    en: 'The browser has not promised to keep the data',
  },
  notPersistedNote: {
    'zh-CN': '把本应用添加到主屏幕（安装）后一般就会保证。在此之前，请当天导出或交回记录。',
    en: 'It usually does once the app is added to the home screen. Until then export or hand in your records the same day.',
  },
  askAgain: { 'zh-CN': '再次请求', en: 'Ask again' },
  fetching: { 'zh-CN': '正在下载字体，供离线打印', en: 'Fetching fonts for printing offline' },
  megabytes: { 'zh-CN': '{have} / {all} MB', en: '{have} of {all} MB' },
  waiting: { 'zh-CN': '字体还没下载完，需要网络', en: 'Some fonts are still missing; the network is needed' },
  waitingNote: {
    'zh-CN': '可以照常填写；有生僻字的记录单要等字体齐了才能生成。',
    en: 'You can work as usual; records with rare characters print once the fonts are there.',
  },
  noRoom: { 'zh-CN': '存储空间不足，字体没有下载完', en: 'No room on this device for all the fonts' },
  noRoomNote: {
    'zh-CN': '请清理设备空间，再重新打开本应用。在此之前，有生僻字的记录单要联网才能生成。',
    en: 'Free some space, then open the app again. Until then records with rare characters need the network.',
  },
  again: { 'zh-CN': '再试', en: 'Try again' },
} satisfies { [name: string]: Text }
