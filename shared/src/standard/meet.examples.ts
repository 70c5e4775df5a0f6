import type { Examples } from './example.ts'
import { at, happened, opened, ticked } from './story.ts'

export const meetExamples: Examples = {
  M1: [
    {
      name: 'asked for before the door',
      given: at('08:00', opened()),
      at: '09:50',
      expect: ['check M1/appearance open'],
    },
    {
      name: 'ticked, it is done',
      given: [...at('08:00', opened()), ...at('09:50', ...ticked('M1/appearance'))],
      at: '09:51',
      expect: ['check M1/appearance done'],
    },
  ],
  M4: [
    {
      name: 'eleven minutes before the agreed time, on the way',
      given: at('08:00', opened({ appointment: '10:00' })),
      at: '09:49',
      expect: [
        'check M4/introduce open',
        'check M4/confirm open',
        'check M4/badge open',
        'remind M4/be-there ahead',
      ],
    },
    {
      name: 'ten minutes before, it is soon',
      given: at('08:00', opened({ appointment: '10:00' })),
      at: '09:50',
      expect: [
        'check M4/introduce open',
        'check M4/confirm open',
        'check M4/badge open',
        'remind M4/be-there soon',
      ],
    },
    {
      name: 'at the agreed time, not there',
      given: at('08:00', opened({ appointment: '10:00' })),
      at: '10:00',
      expect: [
        'check M4/introduce open',
        'check M4/confirm open',
        'check M4/badge open',
        'remind M4/be-there over',
      ],
    },
    {
      name: 'there, introduced, and the customer is known',
      given: [
        ...at('08:00', opened({ appointment: '10:00' })),
        ...at('09:52', happened('arrived', '09:52'), ...ticked('M4/introduce', 'M4/badge'), {
          type: 'customer-met',
          payload: { person: '张伟', relation: 'requester', identified: 'badge' },
        }),
      ],
      at: '10:00',
      expect: ['check M4/introduce done', 'check M4/confirm done', 'check M4/badge done'],
    },
  ],
}
