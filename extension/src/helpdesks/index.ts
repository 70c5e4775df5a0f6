import { freescout } from './freescout.ts'
import { glpi } from './glpi.ts'
import type { Helpdesk } from './helpdesk.ts'
import { itop } from './itop.ts'
import { mantisbt } from './mantisbt.ts'
import { redmine } from './redmine.ts'
import { rt } from './rt.ts'
import { zammad } from './zammad.ts'

/** The kinds of helpdesk that need no mapping of one's own; those that were tried come first. */
export const helpdesks: readonly Helpdesk[] = [rt, redmine, zammad, glpi, itop, freescout, mantisbt]
