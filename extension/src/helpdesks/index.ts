import type { Helpdesk } from './helpdesk.ts'
export const helpdesks: readonly Helpdesk[] = []
export const helpdeskOf = async (id: string): Promise<Helpdesk | undefined> =>
  helpdesks.find((one) => one.id === id)
