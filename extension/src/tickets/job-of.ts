import { check, isRefusal } from '@countersign/shared/field'
import { assetKinds, type Job, job, serviceKinds, urgencies, warranties } from '@countersign/shared/ticket'
import type { Reading } from '../messages.ts'

type Group = 'project' | 'customer' | 'asset'
const fieldsOf = {
  project: ['name', 'number', 'sla'],
  customer: ['unit', 'department', 'person', 'phone', 'address'],
  asset: ['kind', 'model', 'serial', 'number', 'bought', 'warranty'],
} as const satisfies { readonly [G in Group]: readonly (keyof NonNullable<Job[G]>)[] }

/**
 * The job a ticket tells of. What a record couldn't hold (a control character, an asset kind nobody knows) is left out:
 * it is the helpdesk's text, and the engineer asks the customer. `link` is the ticket's page; only `https:` is kept.
 */
export function jobOf(reading: Reading, link: string): Job {
  const number = oneLine(reading['ticket.number'])
  const kind = serviceKinds.find((one) => one === reading['service.kind']) ?? undefined
  const urgency = urgencies.find((one) => one === reading['service.urgency']) ?? 'normal'
  const fault = prose(reading.fault ?? reading.subject)
  const told: Job = {
    ...(number && { ticket: { number, ...(link.startsWith('https:') && { link }) } }),
    ...(kind && { service: { kind, urgency } }),
    ...group('project', reading),
    ...group('customer', reading),
    ...group('asset', reading),
    ...(fault && { fault: subjectFirst(reading.subject, fault) }),
  }
  const checked = check(job, told)
  return isRefusal(checked) ? {} : checked.value
}

function group<G extends Group>(name: G, reading: Reading): Partial<Job> {
  const found = fieldsOf[name].flatMap((field) => {
    const value = oneLine(reading[`${name}.${field}` as keyof Reading])
    return value && fits(name, field, value) ? [[field, value] as const] : []
  })
  return found.length > 0 ? { [name]: Object.fromEntries(found) } : {}
}

function fits(name: Group, field: string, value: string): boolean {
  if (name !== 'asset') return true
  if (field === 'kind') return assetKinds.some((one) => one === value)
  if (field === 'warranty') return warranties.some((one) => one === value)
  return field !== 'bought' || /^\d{4}-\d\d-\d\d$/.test(value)
}

/** The subject often says what the text leaves out. */
function subjectFirst(subject: string | undefined, fault: string): string {
  const first = oneLine(subject)
  return !first || fault.includes(first) ? fault : `${first}\n${fault}`.slice(0, 8000)
}

function oneLine(text: string | undefined): string | undefined {
  return (
    text
      ?.replace(/\p{Surrogate}/gu, '')
      .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
      .trim()
      .slice(0, 1000) || undefined
  )
}

function prose(text: string | undefined): string | undefined {
  return (
    text
      ?.replace(/\p{Surrogate}/gu, '')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]+/gu, ' ')
      .trim()
      .slice(0, 8000) || undefined
  )
}
