import type { Key } from './store.ts'

/** What one tab tells the others: a visit has new events, or a changeable value (draft, setting) is another one. */
export type News = { readonly visit: string } | { readonly cell: Key }

/** The other tabs of this app. News says what to read again; it carries no data and may be late. */
export interface Tabs {
  readonly tell: (news: News) => void
  readonly hear: (listener: (news: News) => void) => void
}

/** The other tabs of this browser (BroadcastChannel). */
export function browserTabs(name: string): Tabs {
  const channel = new BroadcastChannel(name)
  return {
    tell: (news) => channel.postMessage(news),
    hear: (listener) => channel.addEventListener('message', ({ data }) => listener(data as News)),
  }
}

/** The twin in memory: each call of the returned function is one more tab. */
export function memoryTabs(): () => Tabs {
  const listeners: { readonly tab: object; readonly listener: (news: News) => void }[] = []
  return () => {
    const tab = {}
    return {
      tell: (news) => {
        for (const one of listeners) if (one.tab !== tab) queueMicrotask(() => one.listener(news))
      },
      hear: (listener) => listeners.push({ tab, listener }),
    }
  }
}
