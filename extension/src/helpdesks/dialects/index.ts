import type { DialectName } from '../helpdesk.ts'
import type { Dialect } from './dialect.ts'
import { redmineDialect } from './redmine.ts'
import { rtDialect } from './rt.ts'

/** By the name a helpdesk's mapping gives. */
export const dialects: Readonly<Record<DialectName, Dialect>> = { rt: rtDialect, redmine: redmineDialect }
