import { isRefusal, sha256 } from '../field/index.ts'
import { type Fact, newRecord, type Record as ServiceRecord } from '../record/index.ts'
import { admit } from '../rules/index.ts'
import { standard } from '../standard/index.ts'

/** What happens at a time of day (`09:05`, or `+1 09:05` a day later): a fact, or one that depends on what was told so far. */
export type Happening = readonly [
  time: string,
  ...facts: readonly (Fact | ((record: ServiceRecord, time: string) => Fact | readonly Fact[]))[],
]

export interface Teller {
  /** Unlike any other sample's: ids and salts are made from it. */
  readonly name: string
  /** The first day, `2026-11-20`, and the offset of its times. */
  readonly day: string
  readonly offset: string
  readonly engineer: { readonly number: string; readonly name: string }
}

/** Tells a whole visit by the standard. A fact that is refused is a mistake in the sample: it throws. */
export function tellVisit(teller: Teller, happenings: readonly Happening[]): ServiceRecord {
  let record = newRecord(idOf(teller.name, 0))
  let serial = 0
  for (const [time, ...facts] of happenings) {
    for (const said of facts) {
      for (const fact of [typeof said === 'function' ? said(record, time) : said].flat()) {
        const answer = admit(standard, record, fact, stampOf(teller, time, ++serial))
        if (isRefusal(answer)) throw new Error(`${teller.name}: ${fact.type} at ${time}: ${answer.say.en}`)
        record = answer.record
      }
    }
  }
  return record
}

/** The instant of a time of day of the sample. */
export function instantOf({ day, offset }: Teller, time: string): string {
  const [, days = '0', clock = '00:00'] = /^(?:\+(\d+) )?(\d\d:\d\d)$/.exec(time) ?? []
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + Number(days) * 86_400_000).toISOString().slice(0, 10)
  return `${date}T${clock}:00${offset}`
}

/** A UUID (version 7 in form) that is the same each time the sample is told. */
export function idOf(name: string, serial: number): string {
  const hex = sha256(`${name}/${serial}`).slice('sha256:'.length)
  return `019aa0b0-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`
}

function stampOf(teller: Teller, time: string, serial: number) {
  let grains = 0
  const { number, name } = teller.engineer
  return {
    id: idOf(teller.name, serial),
    lane: `tablet-${number.toLowerCase()}`,
    at: instantOf(teller, time),
    clock: null,
    by: { role: 'engineer', id: number, name },
    salt: () => sha256(`${teller.name}/${serial}/${grains++}`).slice(-22),
  } as const
}
