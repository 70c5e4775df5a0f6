import { isRefusal } from '@countersign/shared/field'
import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { helpdesks } from '../helpdesks/index.ts'
import { readMapping } from '../helpdesks/mapping.ts'
import { readPolicy } from './settings.ts'

/** The mappings that were made or imported here. */
export async function ownMappings(): Promise<readonly Helpdesk[]> {
  const { mappings } = await chrome.storage.local.get('mappings')
  if (!Array.isArray(mappings)) return []
  return mappings.map(readMapping).filter((one): one is Helpdesk => !isRefusal(one))
}

/** The helpdesk of this id: one that an administrator set, or one that needs no mapping, or one of our own. */
export async function helpdeskOf(id: string): Promise<Helpdesk | undefined> {
  const [{ mappings }, own] = await Promise.all([readPolicy(), ownMappings()])
  return [...mappings, ...helpdesks, ...own].find((one) => one.id === id)
}

/** Keeps a mapping, in the place of the one of its id where there is one. */
export async function keepMapping(mapping: Helpdesk): Promise<void> {
  const own = await ownMappings()
  const known = own.some(({ id }) => id === mapping.id)
  const mappings = known ? own.map((one) => (one.id === mapping.id ? mapping : one)) : [...own, mapping]
  await chrome.storage.local.set({ mappings })
}

export async function dropMapping(id: string): Promise<void> {
  const own = await ownMappings()
  await chrome.storage.local.set({ mappings: own.filter((one) => one.id !== id) })
}
