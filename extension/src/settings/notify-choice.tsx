import type { Text } from '@countersign/shared/text'
import { useSay } from '../lang.tsx'
import type { Settings } from './settings.ts'

interface NotifyChoiceProps {
  settings: Settings
  /** Keeps them, or answers what is wrong. */
  onChange: (settings: Settings) => Promise<Text | undefined>
}

/** Whether the browser notifies of what is due. It does unless somebody says no. */
export function NotifyChoice({ settings, onChange }: NotifyChoiceProps) {
  const { say } = useSay()
  return (
    <section className="card">
      <h2>{say(words.title)}</h2>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.notify !== false}
          onChange={({ target }) => void onChange({ ...settings, notify: target.checked })}
        />
        <span>
          {say(words.notify)}
          <small>{say(words.hint)}</small>
        </span>
      </label>
    </section>
  )
}

const words = {
  title: { 'zh-CN': '提醒', en: 'Reminders' },
  notify: { 'zh-CN': '到点时由浏览器弹出通知', en: 'Notify me when something is due' },
  hint: {
    'zh-CN': '只提醒已派单的工单：联系客户、出发、到场、回访、日清、服务时限。',
    en: 'Of dispatched tickets only: contact, leaving, arriving, call-backs, the day’s end, service levels.',
  },
} satisfies { [name: string]: Text }
