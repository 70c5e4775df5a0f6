import { createContext, type ReactNode, useContext } from 'react'
import type { TicketField } from '../helpdesks/helpdesk.ts'
import type { DeskLine } from '../tickets/desk.ts'

/** What parts of the panel can have done, without knowing the page or the background. */
export interface Doing {
  /** Shows on the page where a field stands: the first of them that is there. False where none is. */
  readonly show: (fields: readonly TicketField[]) => boolean
  /** Puts a line away, or brings it back. */
  readonly settle: (line: Pick<DeskLine, 'mark'>, isDone: boolean) => void
}

const DoingContext = createContext<Doing>({ show: () => false, settle: () => {} })

export function DoingProvider({ children, ...doing }: Doing & { children: ReactNode }) {
  return <DoingContext value={doing}>{children}</DoingContext>
}

/** What can be done from here. */
export const useDoing = () => useContext(DoingContext)
