import { fill, type Lang, type Text } from '@countersign/shared/text'
import { clockIn } from '../tickets/clock.ts'
import { type Notice, noticesIn } from '../tickets/pressing.ts'
import { changeTicket } from '../tickets/ticket-store.ts'
import type { Visit, VisitReminder } from '../tickets/visit.ts'
import { openTicket } from './open-ticket.ts'

/** So many are shown by themselves at once; how many more there are says one for all of them. */
const most = 5

/** The notification that stands for the rest leads to the list. */
const rest = 'rest'

interface Notifying {
  /** Ms since 1970. */
  readonly now: number
  readonly lang: Lang
  readonly isWanted: boolean
}

/**
 * Notifies of what has become soon or over, and takes away what no longer presses. What is told is kept with the ticket
 * first, so that it is told once, whenever the browser shuts this script down.
 */
export async function notifyOf(visits: readonly Visit[], { now, lang, isWanted }: Notifying): Promise<void> {
  await takeAway(visits)
  if (!isWanted) return
  const fresh: Notice[] = []
  for (const notice of noticesIn(visits, now)) if (await claim(notice)) fresh.push(notice)
  fresh.sort((a, b) => Math.abs(a.reminder.due - now) - Math.abs(b.reminder.due - now))
  for (const { visit, reminder } of fresh.slice(0, most))
    await show(idOf(visit, reminder), reminder.say[lang], bodyOf(visit, reminder)[lang])
  const more = fresh.length - most
  if (more > 0) await show(rest, fill(words.more, { more })[lang], words.seeList[lang])
}

/** Leads from a notification to its ticket. */
export function openOnClick(): void {
  chrome.notifications.onClicked.addListener((id) => {
    void chrome.notifications.clear(id)
    if (id === rest) return void chrome.tabs.create({ url: chrome.runtime.getURL('sidepanel.html') })
    const [origin, ticket] = JSON.parse(id) as readonly [string, string]
    void openTicket(origin, ticket)
  })
}

/** False where it was told before. */
async function claim({ visit, mark }: Notice): Promise<boolean> {
  let isFirst = false
  await changeTicket(visit.origin, visit.id, (known) => {
    if (!known) throw new Error('A reminder of a ticket that nobody knows')
    isFirst = !known.told?.includes(mark)
    return isFirst ? { ...known, told: [...(known.told ?? []), mark] } : known
  })
  return isFirst
}

async function takeAway(visits: readonly Visit[]): Promise<void> {
  const pressing = visits.flatMap((visit) =>
    visit.reminders.filter(({ state }) => state !== 'ahead').map((one) => idOf(visit, one)),
  )
  for (const id of Object.keys(await chrome.notifications.getAll()))
    if (id !== rest && !pressing.includes(id)) await chrome.notifications.clear(id)
}

const idOf = ({ origin, id }: Visit, reminder: VisitReminder) => JSON.stringify([origin, id, reminder.id])

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = chrome.runtime.getURL(chrome.runtime.getManifest().icons?.['128'] ?? '')
  await chrome.notifications.create(id, { type: 'basic', iconUrl, title, message })
}

/** Whose visit, and by when, on the clock of its helpdesk. */
function bodyOf({ number, customer, subject, zone }: Visit, { state, due }: VisitReminder): Text {
  const options = { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  const clock = (lang: Lang) => clockIn(lang, zone, options).format(due)
  const time: Text = { 'zh-CN': clock('zh-CN'), en: clock('en') }
  const who = [customer, subject].filter(Boolean).join(' · ')
  return fill(state === 'over' ? words.over : words.soon, { number, who, time })
}

const words = {
  soon: { 'zh-CN': '#{number} {who}\n{time} 前', en: '#{number} {who}\nby {time}' },
  over: { 'zh-CN': '#{number} {who}\n应在 {time} 前', en: '#{number} {who}\nwas due {time}' },
  more: { 'zh-CN': '还有 {more} 项提醒到点', en: '{more} more reminders are due' },
  seeList: { 'zh-CN': '打开列表查看', en: 'See the list' },
} satisfies { [name: string]: Text }
