import { isRefusal, type Refusal } from '@countersign/shared/field'
import type { Fact, Record } from '@countersign/shared/record'
import type { Lang } from '@countersign/shared/text'
import type { Dispatch, Job } from '@countersign/shared/ticket'
import { v7 } from 'uuid'
import { deviceTime } from '../clock/index.ts'
import { dispatchKey } from './keys.ts'
import type { Lock } from './locks.ts'
import type { Engineer } from './settings.ts'
import type { Store } from './store.ts'
import type { Answer } from './visit.ts'
import { noEngineer } from './words.ts'

/** A job to open a visit for: dispatched, or entered by hand. */
export type Opening = { readonly lang: Lang } & (
  | {
      readonly source: 'link' | 'code' | 'file' | 'host'
      readonly dispatch: Dispatch
      readonly dispatchSigned?: boolean
    }
  | {
      readonly source: 'hand'
      readonly job: Job
      readonly appointment?: string
      readonly travelMinutes?: number
    }
)

export interface Opened {
  readonly visit: string
  readonly record: Record
  /** The dispatch had been opened before: this is that visit. */
  readonly again: boolean
}

interface Tools {
  readonly store: Store
  readonly lock: Lock
  readonly standard: string
  /** True time as far as it is known: deadlines count from when a job was made. */
  readonly clock: { readonly now: () => number }
  readonly engineer: () => Engineer | undefined
  readonly recordOf: (visit: string) => Promise<Record>
  readonly record: (visit: string, fact: Fact) => Promise<Answer>
}

/** Opens a visit. The same dispatch taken twice, in two tabs at once too, is one visit. */
export function visitOpener(tools: Tools): (opening: Opening) => Promise<Opened | Refusal> {
  return async (opening) => {
    const engineer = tools.engineer()
    if (!engineer) return noEngineer
    if (opening.source === 'hand') return openNew(opening, engineer)
    const { id } = opening.dispatch
    return tools.lock(`dispatch:${id}`, async () => {
      const visit = await tools.store.get(dispatchKey(id))
      if (typeof visit === 'string') return { visit, record: await tools.recordOf(visit), again: true }
      return openNew(opening, engineer)
    })
  }

  async function openNew(opening: Opening, engineer: Engineer): Promise<Opened | Refusal> {
    const visit = v7()
    const answer = await tools.record(visit, openingFact(opening, engineer, visit))
    return isRefusal(answer) ? answer : { visit, record: answer.record, again: false }
  }

  function openingFact(opening: Opening, { number, name, organisation }: Engineer, visit: string): Fact {
    const at = deviceTime(tools.clock.now())
    const given = opening.source === 'hand' ? opening : opening.dispatch
    return {
      type: 'visit-opened',
      payload: {
        number: recordNumber(at, visit),
        organisation: opening.source === 'hand' ? organisation : opening.dispatch.organisation,
        standard: tools.standard,
        lang: opening.lang,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        source: opening.source,
        dispatch: opening.source === 'hand' ? null : opening.dispatch.id,
        dispatchSigned: opening.source !== 'hand' && opening.dispatchSigned === true,
        issued: opening.source === 'hand' ? at : onThisWall(opening.dispatch.issued),
        job: given.job,
        ...(given.appointment !== undefined && { appointment: onThisWall(given.appointment) }),
        ...(given.travelMinutes !== undefined && { travelMinutes: given.travelMinutes }),
        ...(opening.source !== 'hand' &&
          opening.dispatch.announced && { announced: opening.dispatch.announced }),
        engineer: { number, name },
      },
    }
  }
}

/** The same instant as the clock on this wall tells it: a helpdesk may have told it in UTC. */
function onThisWall(instant: string): string {
  return deviceTime(Date.parse(instant))
}

/** Crockford's base 32: nothing in it is mistaken for something else when read aloud. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The number people say: the day and six letters from the random end of the visit's id, `CS-20261120-7K3F2Q`.
 * Six (2^30), since four would meet twice within a busy organisation's week.
 */
function recordNumber(at: string, visit: string): string {
  const day = at.slice(0, 10).replaceAll('-', '')
  const bits = Number.parseInt(visit.slice(-8), 16)
  const code = Array.from({ length: 6 }, (_, i) => letters[(bits >>> (5 * i)) & 31]).join('')
  return `CS-${day}-${code}`
}
