import { fill, type Lang, type Text } from '@countersign/shared/text'
import { type Pressing, pressingIn } from '../tickets/pressing.ts'
import type { Visit } from '../tickets/visit.ts'

const colours = { none: '#566273', soon: '#8a5300', over: '#b3261e' } as const

/** Puts the number of what presses on the extension's button, in the colour of the worst of it, and in words beside it. */
export async function showBadge(visits: readonly Visit[], lang: Lang): Promise<void> {
  const pressing = pressingIn(visits)
  await Promise.all([
    chrome.action.setBadgeText({ text: badgeText(pressing) }),
    chrome.action.setBadgeTextColor({ color: '#ffffff' }),
    chrome.action.setBadgeBackgroundColor({ color: colours[pressing.severity] }),
    chrome.action.setTitle({ title: titleOf(pressing)[lang] }),
  ])
}

/** No more than a button has room for. */
function badgeText({ reminders, unrecorded }: Pressing): string {
  const count = reminders + unrecorded
  if (count === 0) return ''
  return count > 99 ? '99+' : String(count)
}

function titleOf(pressing: Pressing): Text {
  const { severity, reminders, unrecorded } = pressing
  return severity === 'none' ? words.nothing : fill(words.pressing, { reminders, unrecorded })
}

const words = {
  nothing: { 'zh-CN': '现场会签', en: 'Countersign' },
  pressing: {
    'zh-CN': '现场会签：{reminders} 项提醒到点，{unrecorded} 张工单无完整记录已关闭',
    en: 'Countersign: reminders due {reminders}, tickets closed without a complete record {unrecorded}',
  },
} satisfies { [name: string]: Text }
