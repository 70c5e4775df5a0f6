import type { Record as ServiceRecord } from '@countersign/shared/record'
import type { RecordStore } from '../record-store/index.ts'
import type { Photos } from './protocol.ts'

/** The photos of a record that are on this device. */
export async function photosOf(store: RecordStore, { state }: ServiceRecord): Promise<Photos> {
  const read = state.photos.map(async ({ photo }) => [photo, await store.photos.get(photo)] as const)
  const found = await Promise.all(read)
  return new Map(found.flatMap(([hash, photo]) => (photo ? [[hash, photo] as const] : [])))
}
