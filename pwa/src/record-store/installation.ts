import { v7 } from 'uuid'
import { settingKey } from './keys.ts'
import { Conflict, type Store } from './store.ts'

const key = settingKey('installation')

/**
 * The id of this installed app, made at its first start: the name of its lane in every record.
 * Two tabs that start at once agree on one. A database that was deleted gets a new one, so no number is ever used twice.
 */
export async function installationOf(store: Store): Promise<string> {
  const known = await store.get(key)
  if (typeof known === 'string') return known
  const fresh = v7()
  try {
    await store.write([{ add: key, value: fresh }])
    return fresh
  } catch (error) {
    if (error instanceof Conflict) return installationOf(store)
    throw error
  }
}
