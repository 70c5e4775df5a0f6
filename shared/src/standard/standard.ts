import { confirm } from './confirm.ts'
import { contact } from './contact.ts'
import { day } from './day.ts'
import { discipline } from './discipline.ts'
import type { Standard } from './item.ts'
import { meet } from './meet.ts'
import { prepare } from './prepare.ts'
import { serve } from './serve.ts'
import { sign } from './sign.ts'
import { statements } from './statements.ts'
import { steps } from './steps.ts'
import { standardTimes } from './times.ts'
import { newestVersion } from './version.ts'

const newest: Standard = {
  version: newestVersion,
  items: [...day, ...contact, ...prepare, ...meet, ...discipline, ...serve, ...confirm, ...sign],
  steps,
  statements,
  times: standardTimes,
}

const versions: Readonly<Record<string, Standard>> = { [newest.version]: newest }

/** The standard that new visits begin with. */
export const standard = newest

/** The standard a visit began with; the newest where its version isn't known here. */
export function standardOf(version: string): Standard {
  return Object.hasOwn(versions, version) ? (versions[version] ?? newest) : newest
}
