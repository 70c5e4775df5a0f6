import { randomUUID } from 'node:crypto'
import { type Dispatch, dispatchLink, type Job } from '@countersign/shared/ticket'

export interface Dispatcher {
  /** A dispatch as the helpdesk would make it of a ticket; wanted in two hours where nothing else is said. */
  readonly dispatches: (job: Job, more?: Partial<Dispatch>) => Dispatch
  /** The link to send to the engineer. */
  readonly linkTo: (dispatch: Dispatch) => string
  /** The file to send where links don't get through. */
  readonly fileOf: (dispatch: Dispatch) => { name: string; mimeType: string; buffer: Buffer }
}

/** Somebody at the helpdesk of the organisation whose app is at `address`. */
export function dispatcherAt(address: string): Dispatcher {
  return {
    dispatches: (job, more) => ({
      format: 'countersign-dispatch/1',
      id: randomUUID(),
      organisation: '蓝桥信息服务有限公司',
      issued: inMinutes(0),
      appointment: inMinutes(120),
      travelMinutes: 25,
      job,
      ...more,
    }),
    linkTo: (dispatch) => dispatchLink(`${address}/`, dispatch),
    fileOf: (dispatch) => ({
      name: 'dispatch.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(dispatch)),
    }),
  }
}

/** An instant so many minutes from now. */
function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString()
}
