import type { State } from '../../record/index.ts'
import { instantOf } from '../deadline.ts'
import type { View } from '../view.ts'

/** Conditions of testing and confirming (F1). */
export const confirmConditions = {
  'every-device-tested': ({ state }: View) =>
    state.verified !== null &&
    state.devices.every((device) => state.deviceTests.some((test) => test.device === device.line)),

  works: ({ state }: View) => state.verified?.works === true && state.outcome?.outcome === 'solved',

  'engineer-tested': ({ state }: View) => state.verified?.tester === 'engineer',

  'sla-near': (view: View) => {
    const warned = instantOf('sla-due', { minus: 'slaWarn' }, view)
    return warned !== undefined && view.now >= warned
  },

  'customer-tested': ({ state }: View) => state.verified?.tester === 'customer',

  'phone-says-fine': ({ state }: View) => saysFine(state),

  // By the customer on the phone, and then by the supervisor once more (F1.4).
  'confirmed-afterwards': ({ state }: View) => saysFine(state) && state.supervisorConfirmed !== null,

  'satisfied-after-refusal': ({ state }: View) => state.followUps.some((one) => one.satisfied),
}

function saysFine({ phoneConfirmed }: State): boolean {
  return phoneConfirmed?.works === true && !phoneConfirmed.otherFaults
}
