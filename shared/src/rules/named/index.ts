import type { NamedCondition } from '../../standard/index.ts'
import type { View } from '../view.ts'
import { confirmConditions } from './confirm.ts'
import { contactConditions } from './contact.ts'
import { dayConditions } from './day.ts'
import { meetConditions } from './meet.ts'
import { progressConditions } from './progress.ts'
import { serveConditions } from './serve.ts'
import { signConditions } from './sign.ts'

/** What each named condition of the standard means. */
export const named: Record<NamedCondition, (view: View) => boolean> = {
  ...progressConditions,
  ...dayConditions,
  ...contactConditions,
  ...meetConditions,
  ...serveConditions,
  ...confirmConditions,
  ...signConditions,
}
