import type { View } from '../view.ts'

/** Conditions of the engineer's day (C). */
export const dayConditions = {
  'card-unread': ({ around }: View) => !around.cardRead,
}
