import type { Visit, VisitReminder } from './visit.ts'

/** `09:30`, or `2026-11-21T09:30`, in China; ms since 1970. */
export function at(time: string): number {
  return Date.parse(`${time.length > 5 ? time : `2026-11-20T${time}`}:00+08:00`)
}

/** A visit of a ticket that was dispatched; a test says only what it is about. */
export function visit(id: string, told: Partial<Visit> = {}): Visit {
  return {
    origin: 'https://helpdesk.example.com',
    id,
    url: `https://helpdesk.example.com/Ticket/Display.html?id=${id}`,
    number: id,
    zone: 'Asia/Shanghai',
    standing: 'dispatched',
    isDispatched: true,
    isClosed: false,
    isUnrecorded: false,
    reminders: [],
    clashes: [],
    told: [],
    ...told,
  }
}

/** A reminder that is soon ten minutes before it is due. */
export function reminder(id: string, due: number, state: VisitReminder['state']): VisitReminder {
  return { id, mark: `${id}@${due}`, say: { 'zh-CN': id, en: id }, due, soon: due - 600_000, state }
}
