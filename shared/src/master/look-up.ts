import type { Job } from '../ticket/index.ts'
import { alike, plain } from './alike.ts'
import type { Customer, KitLine, MasterData, SoftwareRule } from './master-data.ts'

/** What is known of a customer, by the name of their unit. */
export function customerOf({ customers }: MasterData, unit: string | undefined): Customer | undefined {
  return unit === undefined ? undefined : customers.find((customer) => alike(customer.unit, unit))
}

/**
 * Whether a part is on the list of standard parts; undefined where no list is kept. A row without a model holds for
 * every model, and a part whose model nobody said is judged by its name.
 */
export function isStandardPart({ parts }: MasterData, name: string, model?: string): boolean | undefined {
  if (parts.length === 0) return undefined
  return parts.some(
    (part) =>
      alike(part.name, name) && (part.model === undefined || model === undefined || alike(part.model, model)),
  )
}

/** The rule for a piece of software; undefined where the list says nothing. A version behind its name doesn't matter. */
export function softwareRule({ software }: MasterData, name: string): SoftwareRule | undefined {
  const wanted = plain(name)
  const exact = software.find((one) => plain(one.name) === wanted)
  return (exact ?? software.find((one) => isVersionOf(plain(one.name), wanted)))?.rule
}

function isVersionOf(name: string, wanted: string): boolean {
  return wanted.startsWith(name) && /^v?\d[\d.]*$/.test(wanted.slice(name.length))
}

/** Minutes to a customer: by the address, by the unit, or by the longest place that stands in the address. */
export function travelTo(
  { travel }: MasterData,
  unit: string | undefined,
  address: string | undefined,
): number | undefined {
  const to = (place: string | undefined) =>
    place === undefined ? undefined : travel.find((way) => alike(way.to, place))
  return (to(address) ?? to(unit) ?? within(travel, address))?.minutes
}

function within(travel: MasterData['travel'], address: string | undefined) {
  if (address === undefined) return undefined
  const where = plain(address)
  return travel
    .filter((way) => where.includes(plain(way.to)))
    .reduce<(typeof travel)[number] | undefined>(
      (best, way) => (best && plain(best.to).length >= plain(way.to).length ? best : way),
      undefined,
    )
}

/** What the kit needs for a kind of device besides the general list. */
export function kitFor({ kits }: MasterData, kind: NonNullable<Job['asset']>['kind']): readonly KitLine[] {
  return kits.filter((line) => line.kind === kind)
}
