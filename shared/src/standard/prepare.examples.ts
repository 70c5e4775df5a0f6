import type { Examples } from './example.ts'
import { at, happened, opened, ticked } from './story.ts'

const kit = [
  'tools',
  'tablet',
  'blank-form',
  'media',
  'antistatic-cloth',
  'cleaning-cloth',
  'spares',
  'documents',
]
const kitLines = kit.map((name) => `B1/${name}`)

export const prepareExamples: Examples = {
  B1: [
    {
      name: 'one line open keeps you here',
      given: [...at('08:00', opened()), ...at('09:00', ...ticked(...kitLines.slice(1)))],
      at: '09:05',
      expect: [
        'check B1/tools open',
        ...kitLines.slice(1).map((id) => `check ${id} done`),
        'block B1 departed',
      ],
      tries: happened('departed', '09:05'),
      passes: false,
    },
    {
      name: 'every line ticked, or excused with a reason, lets you go',
      given: [
        ...at('08:00', opened()),
        ...at('09:00', ...ticked(...kitLines.slice(1)), {
          type: 'item-checked',
          payload: { item: 'B1/tools', result: 'not-applicable', reason: '客户处备有工具' },
        }),
      ],
      at: '09:05',
      expect: ['check B1/tools excused', ...kitLines.slice(1).map((id) => `check ${id} done`)],
      tries: happened('departed', '09:05'),
      passes: true,
    },
  ],
  B2: [
    {
      name: 'agreed for 10:00, 20 minutes away: ready from 09:00, leaving at 09:30',
      given: at('08:00', opened({ appointment: '10:00', travelMinutes: 20 })),
      at: '09:00',
      expect: ['remind B2/get-ready over', 'remind B2/leave ahead'],
    },
    {
      name: 'a minute earlier there is still time',
      given: at('08:00', opened({ appointment: '10:00', travelMinutes: 20 })),
      at: '08:59',
      expect: ['remind B2/get-ready ahead', 'remind B2/leave ahead'],
    },
    {
      name: 'ten minutes before leaving it warns',
      given: [
        ...at('08:00', opened({ appointment: '10:00', travelMinutes: 20 })),
        ...at('09:05', ...ticked(...kitLines)),
      ],
      at: '09:20',
      expect: ['remind B2/leave soon'],
    },
    {
      name: 'not gone at the minute of leaving, it is over',
      given: [
        ...at('08:00', opened({ appointment: '10:00', travelMinutes: 20 })),
        ...at('09:05', ...ticked(...kitLines)),
      ],
      at: '09:30',
      expect: ['remind B2/leave over'],
    },
    {
      name: 'an unknown way counts as half an hour',
      given: [...at('08:00', opened({ appointment: '10:00' })), ...at('09:05', ...ticked(...kitLines))],
      at: '09:10',
      expect: ['remind B2/leave soon'],
    },
    {
      name: 'on the way, it is silent',
      given: [
        ...at('08:00', opened({ appointment: '10:00', travelMinutes: 20 })),
        ...at('09:05', ...ticked(...kitLines)),
        ...at('09:28', happened('departed', '09:28')),
      ],
      at: '09:40',
      expect: [],
    },
    {
      name: 'without an appointment there is nothing to count from',
      given: at('08:00', opened()),
      at: '09:40',
      expect: [],
    },
  ],
}
