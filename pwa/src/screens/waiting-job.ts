import { isRefusal, type Refusal } from '@countersign/shared/field'
import { type Dispatch, decodeDispatch, encodeDispatch } from '@countersign/shared/ticket'

export interface WaitingJob {
  readonly dispatch: Dispatch
  readonly source: 'link' | 'code' | 'file'
}

const place = 'countersign.waiting-job'
const mark = '#dispatch='

/** Keeps a job that is shown for confirmation, so that a reload doesn't lose it. It isn't a visit before it is taken. */
export function keepJob({ dispatch, source }: WaitingJob): void {
  sessionStorage.setItem(place, `${source} ${encodeDispatch(dispatch)}`)
}

export function forgetJob(): void {
  sessionStorage.removeItem(place)
}

/** The job waiting to be taken, if any. */
export function waitingJob(): WaitingJob | undefined {
  const [source, code] = sessionStorage.getItem(place)?.split(' ') ?? []
  if (!code) return undefined
  const answer = decodeDispatch(code)
  return isRefusal(answer) ? undefined : { dispatch: answer.dispatch, source: source as WaitingJob['source'] }
}

/**
 * Takes a dispatch out of the address the app was opened with and clears it from the address bar, since an address
 * is kept in histories and screenshots. Undefined where there is none.
 */
export function jobFromAddress(): WaitingJob | Refusal | undefined {
  if (!isJobInAddress()) return undefined
  const answer = decodeDispatch(location.hash)
  history.replaceState(null, '', location.pathname + location.search)
  return isRefusal(answer) ? answer : { dispatch: answer.dispatch, source: 'link' }
}

/** Whether the app was opened with a dispatch that nobody has taken out of the address yet. */
export function isJobInAddress(): boolean {
  return location.hash.startsWith(mark)
}
