import { type Live, live } from '../record-store/live.ts'

/** Whether this browser shows reminders outside the app; `unknown` where it can't. */
export type Permission = NotificationPermission | 'unknown'

const answer = live<Permission>(read())

/** As the browser has it now, also when it is changed in the browser's own settings. */
export const permission: Live<Permission> = answer

/** Asks the engineer, once they want to be asked. */
export async function askForPermission(): Promise<void> {
  await Notification.requestPermission()
  answer.set(read())
}

function read(): Permission {
  const isAble = 'Notification' in globalThis && 'serviceWorker' in navigator
  return isAble ? Notification.permission : 'unknown'
}

navigator.permissions
  ?.query({ name: 'notifications' })
  .then((status) => status.addEventListener('change', () => answer.set(read())))
  .catch(() => undefined)
