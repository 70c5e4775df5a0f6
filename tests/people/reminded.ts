import type { Log } from '@countersign/shared/record'
import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { exportFile } from '../fixtures/export-file.ts'
import { hangingOn } from '../fixtures/notifications.ts'
import { engineerOn } from './engineer.ts'
import { dayCard } from './engineer.words.ts'
import { words as screens } from './sightseer.ts'
import { tabletWith } from './tablet.ts'

/** The engineer who is reminded of the day's visits, in the app and outside it. Each verb is one thing they do, or read. */
export function remindedOn(page: Page, address: string, lang: Lang = 'zh-CN') {
  const { say, press } = tabletWith(page, lang)
  const { introducesThemselves, ...engineer } = engineerOn(page, lang)
  const first = page.getByRole('region').filter({ hasText: say(words.now) })
  const cards = page.getByRole('main').getByRole('link')
  return {
    ...engineer,
    /** A tablet with these visits on it, at the list. */
    comesWith: async (visits: readonly Log[]) => {
      await page.goto(`${address}/settings`)
      await introducesThemselves()
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(screens.import)])
      await chooser.setFiles(exportFile(visits.map((log) => ({ log }))))
      await expect(page.getByRole('status').filter({ hasText: say(screens.imported) })).toHaveCount(
        visits.length,
        { timeout: 60_000 },
      )
      await expect(page.getByRole('button', { name: say(screens.import), exact: true })).not.toHaveAttribute(
        'aria-busy',
      )
      await page.goto(`${address}/day`)
      await press(dayCard)
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    },
    seesFirst: (what: readonly (string | RegExp)[]) => seesIn(first, what),
    opensTheFirst: () => press(words.open, first),
    /** The customers of the list, in its order. */
    seesTheDay: (customers: readonly string[]) => expect(cards.locator('strong')).toHaveText([...customers]),
    seesOnTheCardOf: (customer: string, what: readonly (string | RegExp)[]) =>
      seesIn(cards.filter({ has: page.getByText(customer, { exact: true }) }), what),
    allowsReminders: () => press(words.allow),
    readsAboutReminders: (what: RegExp) => expect(page.getByText(what)).toBeVisible(),
    /** What hangs in the tablet's list of notifications. */
    seesHanging: (titles: readonly string[]) =>
      expect.poll(() => hangingOn(page)).toEqual([...titles].sort()),
    swipesAllAway: () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        for (const one of (await registration?.getNotifications()) ?? []) one.close()
      }),
    /** Taps on the notification that hangs there. */
    tapsTheNotification: async () => {
      const [worker] = page.context().serviceWorkers()
      await worker?.evaluate(async () => {
        const { registration, NotificationEvent } = globalThis as unknown as Tapping
        const [notification] = await registration.getNotifications()
        if (notification) dispatchEvent(new NotificationEvent('notificationclick', { notification }))
      })
    },
    /** Time goes by until then (an instant), with the tablet on or asleep. */
    waitsUntil: async (instant: string) => {
      const now = await page.evaluate(() => Date.now())
      await page.clock.fastForward(Date.parse(instant) - now)
    },
  }
}

async function seesIn(place: ReturnType<Page['locator']>, what: readonly (string | RegExp)[]): Promise<void> {
  for (const one of what) await expect(place).toContainText(one)
}

/** What a service worker has for it, as far as it is needed here. */
interface Tapping {
  readonly registration: ServiceWorkerRegistration
  readonly NotificationEvent: new (type: string, of: { notification: Notification }) => Event
}

const words = {
  now: { 'zh-CN': '现在要做', en: 'Do this now' },
  open: { 'zh-CN': '打开这次服务', en: 'Open this visit' },
  allow: { 'zh-CN': '允许提醒', en: 'Allow reminders' },
} satisfies { [name: string]: Text }
