import type { Text } from '@countersign/shared/text'
import { useSyncExternalStore } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { askForPermission, permission } from '../reminders/permission.ts'
import { useLang } from '../words/lang.tsx'

/** Whether reminders come to the engineer outside the app, what that is good for, and the way to allow it. */
export function RemindersState({ isQuiet }: { isQuiet?: boolean }) {
  const { say } = useLang()
  const answer = useSyncExternalStore(permission.subscribe, permission.getSnapshot)
  return (
    <div className="stack" data-gap="small">
      <p className="soft">{say(words[answer])}</p>
      {answer === 'default' && (
        <div className="row">
          <Button kind={isQuiet ? 'quiet' : 'secondary'} icon="reminder" onPress={askForPermission}>
            {say(words.allow)}
          </Button>
        </div>
      )}
    </div>
  )
}

const words = {
  default: {
    'zh-CN': '允许后，到点会在屏幕上弹出提醒。应用关闭时不会提醒，由服务台来提醒。',
    en: 'If you allow it, reminders pop up when they are due. An app that is closed can’t remind; the helpdesk does.',
  },
  granted: {
    'zh-CN': '到点会弹出提醒。请让应用开着：关闭后不会提醒，由服务台来提醒。',
    en: 'Reminders pop up when they are due. Keep the app open: once it is closed it can’t remind; the helpdesk does.',
  },
  denied: {
    'zh-CN': '浏览器不允许弹出提醒，可以在浏览器的网站设置里打开。没有弹出的，由服务台来提醒。',
    en: 'The browser doesn’t let reminders pop up; its site settings do. Until then the helpdesk reminds.',
  },
  unknown: {
    'zh-CN': '这个浏览器不能弹出提醒，请看这里的倒计时；服务台也会提醒。',
    en: 'This browser can’t pop up reminders: look at the countdowns here; the helpdesk reminds, too.',
  },
  allow: { 'zh-CN': '允许提醒', en: 'Allow reminders' },
} satisfies { [name: string]: Text }
