import type { Text } from '@countersign/shared/text'
import { type Live, live } from './live.ts'
import { type Reason, StoreError } from './store.ts'

/** Whether everything entered up to now is durable on this device. */
export type Saved = {
  /** Counts everything entered since the page was opened. */
  readonly entered: number
  /** Everything entered up to and including this one is durable (or was refused, and said so). */
  readonly lastDurable: number
} & (
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly reason: Reason; readonly say: Text; readonly wayOut: Text }
)

/** Who can be in trouble: one visit, the drafts, reading the list … Each says so, and when it is over. */
export type Source = string

export interface SavedState extends Live<Saved> {
  /** Something was entered: its serial. */
  readonly entered: () => number
  /** It is durable now, or was refused. */
  readonly settled: (serial: number) => void
  /** `retry` is called when somebody asks for another try before its time. */
  readonly failed: (source: Source, error: unknown, retry?: () => void) => void
  readonly recovered: (source: Source) => void
  readonly retry: () => void
}

const patience = 5000

/** Keeps the truth about saving. It never says 'saved' while anything entered isn't durable. */
export function savedState(): SavedState {
  const outstanding = new Map<number, number>()
  const troubles = new Map<Source, { readonly reason: Reason; readonly retry?: (() => void) | undefined }>()
  const state = live<Saved>({ state: 'saved', entered: 0, lastDurable: 0 })
  let entered = 0
  let watch: ReturnType<typeof setTimeout> | undefined

  const show = () => state.set(current())

  function current(): Saved {
    const [oldest] = outstanding.keys()
    const serials = { entered, lastDurable: oldest === undefined ? entered : oldest - 1 }
    const [trouble] = troubles.values()
    if (trouble) return { ...serials, state: 'failed', reason: trouble.reason, ...words[trouble.reason] }
    return { ...serials, state: outstanding.size > 0 ? 'saving' : 'saved' }
  }

  function watchOldest() {
    clearTimeout(watch)
    const [since] = outstanding.values()
    troubles.delete('watch')
    if (since === undefined) return
    const left = since + patience - performance.now()
    if (left <= 0) troubles.set('watch', { reason: 'no-answer' })
    else watch = setTimeout(lookAgain, left)
  }

  function lookAgain() {
    watchOldest()
    show()
  }

  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    entered: () => {
      outstanding.set(++entered, performance.now())
      if (outstanding.size === 1) watchOldest()
      show()
      return entered
    },
    settled: (serial) => {
      if (!outstanding.delete(serial)) return
      watchOldest()
      show()
    },
    failed: (source, error, retry) => {
      troubles.set(source, { reason: error instanceof StoreError ? error.reason : 'lost', retry })
      show()
    },
    recovered: (source) => {
      if (troubles.delete(source)) show()
    },
    retry: () => {
      for (const { retry } of [...troubles.values()]) retry?.()
    },
  }
}

/** Reports an effort's failures and its recovery under a name. */
export function reportAs(saved: SavedState, source: Source) {
  return {
    failure: (error: unknown, retry: () => void) => saved.failed(source, error, retry),
    success: () => saved.recovered(source),
  }
}

const exportNow = {
  'zh-CN': '刚填写的内容还在本页面中，请不要关闭。点“导出”存成文件，可在其他设备上导入。',
  en: 'What you just entered is still on this page: don’t close it. Choose “Export” to keep it in a file, which can be imported on another device.',
}

const words: Readonly<Record<Reason, { readonly say: Text; readonly wayOut: Text }>> = {
  full: {
    say: { 'zh-CN': '设备存储空间已满，未能保存。', en: 'The device is full: not saved.' },
    wayOut: {
      'zh-CN': `请删除设备上不用的文件，腾出空间后会自动保存。${exportNow['zh-CN']}`,
      en: `Delete files you don’t need; saving goes on by itself once there is room. ${exportNow.en}`,
    },
  },
  blocked: {
    say: {
      'zh-CN': '另一个页面正占用数据，暂时无法保存。',
      en: 'Another tab is holding the data: not saved yet.',
    },
    wayOut: {
      'zh-CN': `请关闭本应用的其他页面，随后会自动保存。${exportNow['zh-CN']}`,
      en: `Close the other tabs of this app; saving then goes on by itself. ${exportNow.en}`,
    },
  },
  outdated: {
    say: {
      'zh-CN': '另一个页面已打开更新版本的应用，本页面不能再保存。',
      en: 'A newer version of this app is open in another tab; this page can save no more.',
    },
    wayOut: {
      'zh-CN': '请先点“导出”把未保存的内容存成文件，再重新载入本页面并导入。',
      en: 'Choose “Export” first to keep what isn’t saved, then reload this page and import it.',
    },
  },
  emptied: {
    say: {
      'zh-CN': '本应用在设备上的数据被清除了。本页面打开着的内容已重新保存。',
      en: 'This app’s data on the device was deleted. What is open on this page was saved again.',
    },
    wayOut: {
      'zh-CN': '请点“导出”另存一份，并检查服务列表是否齐全；缺少的请从导出文件或服务台找回。',
      en: 'Choose “Export” to keep a copy, and check the list of visits; bring back what is missing from an exported file or the service desk.',
    },
  },
  lost: {
    say: { 'zh-CN': '保存失败，正在不断重试。', en: 'Saving failed; it is being tried again and again.' },
    wayOut: exportNow,
  },
  unavailable: {
    say: {
      'zh-CN': '浏览器不允许本应用在设备上保存数据。',
      en: 'The browser does not let this app keep data on the device.',
    },
    wayOut: {
      'zh-CN': '请关闭无痕（隐私）模式，或换用其他浏览器打开。已填写的内容请先点“导出”存成文件。',
      en: 'Leave private browsing, or use another browser. Choose “Export” first to keep what you entered.',
    },
  },
  'no-answer': {
    say: {
      'zh-CN': '设备存储没有响应，内容尚未保存。',
      en: 'The device’s storage doesn’t answer: not saved yet.',
    },
    wayOut: exportNow,
  },
}
