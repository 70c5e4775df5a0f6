import type { Item } from './item.ts'

/** The engineer's day: conduct, read at its first opening. */
export const day: readonly Item[] = []
