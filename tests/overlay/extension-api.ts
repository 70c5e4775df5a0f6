import type { Worker } from '@playwright/test'

/** What the extension's background has of the browser, as far as tests look at it. */
interface Background {
  readonly chrome: {
    readonly action: { readonly getBadgeText: (of: object) => Promise<string> }
    readonly notifications: {
      readonly getAll: () => Promise<object>
      readonly clear: (id: string) => unknown
    }
    readonly alarms: {
      readonly get: (name: string) => Promise<{ readonly scheduledTime: number } | undefined>
    }
  }
}

/** The number on the extension's button. */
export const badgeOf = (background: Worker): Promise<string> =>
  background.evaluate(() => (globalThis as unknown as Background).chrome.action.getBadgeText({}))

/** The reminders that hang there as notifications. */
export async function notifiedBy(background: Worker): Promise<readonly string[]> {
  const ids = await background.evaluate(async () =>
    Object.keys(await (globalThis as unknown as Background).chrome.notifications.getAll()),
  )
  return ids.map((id) => JSON.parse(id).slice(1).join(' ')).sort()
}

/** Somebody wipes all notifications away. */
export const wipesNotifications = (background: Worker): Promise<void> =>
  background.evaluate(async () => {
    const { notifications } = (globalThis as unknown as Background).chrome
    for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id)
  })

/** When the background wakes next because something falls due, ms since 1970. */
export const nextAlarm = (background: Worker): Promise<number | undefined> =>
  background.evaluate(
    async () => (await (globalThis as unknown as Background).chrome.alarms.get('due'))?.scheduledTime,
  )
