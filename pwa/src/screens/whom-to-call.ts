import { customerOf, type MasterData } from '@countersign/shared/master'
import type { Job } from '@countersign/shared/ticket'
import { useMaster } from '../around/index.ts'
import type { Callee } from './forms/form.ts'
import { useFacts } from './visit-desk.tsx'

/** Somebody to call or to tell, as far as they are known. */
export interface Whom {
  readonly name?: string
  readonly phone?: string
}

/** Who they are for the visit on the desk. */
export function useWhomToCall(whom: Callee): Whom {
  const { master } = useMaster()
  const job = useFacts((state) => state.job)
  return whomToCall(master, job, whom)
}

/** Who they are, as the job says it and the organisation knows it. */
export function whomToCall(master: MasterData, job: Job, whom: Callee): Whom {
  const { customer } = job
  const { hotlines } = master
  switch (whom) {
    case 'customer':
      return known(customer?.person ?? undefined, customer?.phone ?? undefined)
    case 'supervisor':
      return known(hotlines.supervisor?.name, hotlines.supervisor?.phone)
    case 'service-desk':
      return known(undefined, hotlines.serviceDesk)
    case 'it-contact': {
      const contact = customerOf(master, customer?.unit)?.itContact
      return known(contact?.name, contact?.phone)
    }
    default:
      return {}
  }
}

function known(name: string | undefined, phone: string | undefined): Whom {
  return { ...(name !== undefined && { name }), ...(phone !== undefined && { phone }) }
}
