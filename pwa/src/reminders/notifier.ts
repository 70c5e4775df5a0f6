import type { Lang } from '@countersign/shared/text'
import { goneTo } from '../lock/lent.ts'
import type { RecordStore, Summary } from '../record-store/index.ts'
import { routes } from '../screens/routes.ts'
import { moreWords, type NoticeWords, noticeWords } from './notice-words.ts'
import { pressingOf } from './visit-advice.ts'
import type { Watch } from './watch.ts'
import { type Notice, whatToNotify } from './what-to-notify.ts'

/** A notification as this app shows it: `tag` keeps one per visit, `path` is where a tap leads. */
export interface Shown {
  readonly tag: string
  readonly title: string
  readonly body: string
  readonly path: string
}

/** The browser's notifications, as far as they are needed here. */
export interface Shade {
  readonly isAllowed: () => boolean
  readonly show: (notification: Shown) => Promise<void>
  /** The tags of what hangs there now. */
  readonly tags: () => Promise<readonly string[]>
  readonly takeAway: (tags: readonly string[]) => Promise<void>
}

export interface NotifierOptions {
  readonly store: RecordStore
  readonly watch: Watch
  readonly shade: Shade
  readonly now: () => number
  readonly lang: () => Lang
}

const list = 'list'

/**
 * Notifies of what is due, once; takes away what was done. While the tablet is lent nothing hangs there: the customer
 * would read of others. What is still due when it is back is shown then. One tab does this at a time.
 */
export function createNotifier({ store, watch, shade, now, lang }: NotifierOptions): () => Promise<void> {
  let turn = Promise.resolve()

  async function notify() {
    if (!shade.isAllowed()) return
    if (store.setting('lent').getSnapshot()) return shade.takeAway(await shade.tags())
    const watched = watch.getSnapshot()
    if (watched.at === undefined) return
    await takeAwayDone()
    const before = store.setting('notified').getSnapshot() ?? []
    const { notices, more, told } = whatToNotify(watched, before, now())
    if (told === before) return
    const summaries = new Map(store.visits.getSnapshot().all.map((one) => [one.visit, one]))
    for (const notice of notices) await showOne(notice, summaries.get(notice.advice.visit))
    if (more > 0) await shade.show({ tag: list, path: routes.visits, ...inWords(moreWords(more)) })
    store.set('notified', told)
  }

  async function showOne({ advice, reminder }: Notice, summary: Summary | undefined) {
    // It may have been lent meanwhile; then it comes when the tablet is back.
    if (!summary || store.setting('lent').getSnapshot()) return
    const path = advice.next ? routes.phase(advice.visit, advice.next.phase) : routes.visit(advice.visit)
    await shade.show({ tag: advice.visit, path, ...inWords(noticeWords(reminder, summary, now())) })
  }

  async function takeAwayDone() {
    const { visits } = watch.getSnapshot()
    const isDue = (tag: string) => tag === list || pressingOf(visits.get(tag)?.reminders ?? []).length > 0
    await shade.takeAway((await shade.tags()).filter((tag) => !isDue(tag)))
  }

  function inWords({ title, body }: NoticeWords) {
    return { title: title[lang()], body: body[lang()] }
  }

  return () => {
    turn = turn.then(notify).catch(() => undefined)
    return turn
  }
}

/** Opens what a notification leads to; past the PIN while a customer has the tablet. */
export function follow(store: RecordStore, path: string, go: (to: string) => void): void {
  const lent = store.setting('lent').getSnapshot()
  if (lent) store.set('lent', goneTo(lent, path))
  else go(path)
}
