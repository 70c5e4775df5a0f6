import { adviceExamples } from './contact-advice.examples.ts'
import { caseExamples } from './contact-cases.examples.ts'
import { timeExamples } from './contact-time.examples.ts'
import type { Examples } from './example.ts'
import { storyId } from './example.ts'
import { mended } from './problem-examples.ts'
import { at, attempted, booked, ended, happened, noAnswer, opened, reached, ticked } from './story.ts'

const notCalled = [
  'check A1/time open',
  'check A1/address open',
  'check A1/fault open',
  'check A1/prepare open',
]

const whole = {
  customer: { unit: '东方小学', person: '张伟', phone: '13800000000', address: '长安街 1 号' },
  asset: { kind: 'printer' },
} as const

const colleague = {
  type: 'earlier-visit-known',
  payload: { line: storyId(0x40), engineer: '周航', day: '2026-10-11', what: '更换过搓纸轮' },
} as const
const oneself = {
  type: 'earlier-visit-known',
  payload: { line: storyId(0x41), engineer: '李明' },
} as const

export const contactExamples: Examples = {
  A1: [
    {
      name: 'twenty-one minutes before it is due, it has time',
      given: at('08:00', opened()),
      at: '08:19',
      expect: [...notCalled, 'remind A1/contact ahead', 'helpdesk A1'],
    },
    {
      name: 'twenty minutes after dispatch the call is soon due',
      given: at('08:00', opened()),
      at: '08:20',
      expect: [...notCalled, 'remind A1/contact soon', 'helpdesk A1'],
    },
    {
      name: 'the minute before half an hour is over, it is still soon',
      given: at('08:00', opened()),
      at: '08:29',
      expect: [...notCalled, 'remind A1/contact soon', 'helpdesk A1'],
    },
    {
      name: 'half an hour after dispatch, calls that reached nobody don’t count',
      given: [
        ...at('08:00', opened()),
        ...at('08:05', noAnswer, attempted('busy'), attempted('left-message')),
      ],
      at: '08:30',
      expect: [...notCalled, 'remind A1/contact over', 'helpdesk A1'],
    },
    {
      name: 'the clock runs from the dispatch, not from opening it here',
      given: at('08:25', opened({ issued: '08:00' })),
      at: '08:30',
      expect: [...notCalled, 'remind A1/contact over', 'helpdesk A1'],
    },
    {
      name: 'the organisation sets how soon',
      given: at('08:00', opened()),
      at: '08:30',
      master: { times: { contactWithin: 60, contactWarn: 20 } },
      expect: [...notCalled, 'remind A1/contact ahead', 'helpdesk A1'],
    },
    {
      name: 'reached, and everything spoken of',
      given: [
        ...at('08:00', opened()),
        ...at('08:10', reached, ...ticked('A1/time', 'A1/address', 'A1/fault', 'A1/prepare')),
      ],
      at: '09:00',
      expect: ['check A1/time done', 'check A1/address done', 'check A1/fault done', 'check A1/prepare done'],
    },
    {
      name: 'a customer who says no was reached',
      given: [...at('08:00', opened()), ...at('08:10', attempted('refused'))],
      at: '09:00',
      expect: notCalled,
    },
    {
      name: 'a time that was agreed ticks its line and tells that they talked',
      given: [...at('08:00', opened()), ...at('08:10', booked('10:00'))],
      at: '09:00',
      expect: ['check A1/time done', ...notCalled.slice(1)],
    },
    {
      name: 'on the way unannounced, the call is no longer due',
      given: [...at('08:00', opened()), ...at('08:40', happened('departed', '08:40'))],
      at: '08:45',
      expect: notCalled,
    },
    {
      name: 'ended, nobody needs to call',
      given: [...at('08:00', opened()), ...at('08:40', ended('called-off'))],
      at: '08:45',
      expect: notCalled,
    },
  ],
  'A1.1': mended('A1.1'),
  A2: [
    {
      name: 'a ticket that says it all',
      given: at('08:00', opened(whole)),
      at: '08:10',
      expect: [],
      tries: happened('departed', '08:10'),
      passes: true,
    },
    {
      name: 'without an address nobody leaves',
      given: at('08:00', opened({ ...whole, customer: { ...whole.customer, address: undefined } })),
      at: '08:10',
      expect: ['block A2 departed', 'helpdesk A2/customer.address'],
      tries: happened('departed', '08:10'),
      passes: false,
    },
    {
      name: 'a phone number without a name is a contact',
      given: at('08:00', opened({ ...whole, customer: { ...whole.customer, person: undefined } })),
      at: '08:10',
      expect: ['helpdesk A2/customer.person'],
      tries: happened('departed', '08:10'),
      passes: true,
    },
    {
      name: 'a name without a phone number is a contact too',
      given: at('08:00', opened({ ...whole, customer: { ...whole.customer, phone: undefined } })),
      at: '08:10',
      expect: ['helpdesk A2/customer.phone'],
      tries: happened('departed', '08:10'),
      passes: true,
    },
    {
      name: 'without either nobody leaves',
      given: at('08:00', opened({ ...whole, customer: { unit: '东方小学', address: '长安街 1 号' } })),
      at: '08:10',
      expect: ['block A2 departed', 'helpdesk A2/customer.person', 'helpdesk A2/customer.phone'],
      tries: happened('departed', '08:10'),
      passes: false,
    },
    {
      name: 'dispatchers see that the fault is missing',
      given: at('08:00', opened({ ...whole, fault: null })),
      at: '08:10',
      expect: ['helpdesk A2/fault'],
    },
    {
      name: 'and that the device is',
      given: at('08:00', opened({ ...whole, asset: { serial: 'PHB7K20915' } })),
      at: '08:10',
      expect: ['helpdesk A2/asset.model'],
    },
    {
      name: 'a model says which device it is',
      given: at('08:00', opened({ ...whole, asset: { model: 'LaserJet M404' } })),
      at: '08:10',
      expect: [],
    },
    {
      name: 'filled in from a call, it lets go',
      given: [
        ...at('08:00', opened({ customer: { unit: '东方小学', person: '张伟' }, fault: null })),
        ...at('08:10', {
          type: 'details-corrected',
          payload: {
            job: {
              customer: { address: '长安街 1 号', phone: '13800000000' },
              asset: { kind: 'printer' },
              fault: '打印机卡纸',
            },
          },
        }),
      ],
      at: '08:12',
      expect: [],
      tries: happened('departed', '08:12'),
      passes: true,
    },
  ],
  'A2.1': mended('A2.1', { also: ['helpdesk A2.1'] }),
  A3: [
    { name: 'nobody was there before', given: at('08:00', opened()), at: '08:10', expect: [] },
    {
      name: 'a colleague was: talk to them first',
      given: at('08:00', opened(), colleague),
      at: '08:10',
      expect: [`check A3/talked-${storyId(0x40)} open`, 'guide A3', 'helpdesk A3'],
    },
    {
      name: 'talked to, the history stays on the ticket page',
      given: at('08:00', opened(), colleague, ...ticked(`A3/talked-${storyId(0x40)}`)),
      at: '08:10',
      expect: [`check A3/talked-${storyId(0x40)} done`, 'helpdesk A3'],
    },
    {
      name: 'each of them is asked, but nobody asks themselves',
      given: at(
        '08:00',
        opened(),
        colleague,
        oneself,
        {
          type: 'earlier-visit-known',
          payload: { line: storyId(0x42), engineer: '孙悦' },
        },
        ...ticked(`A3/talked-${storyId(0x40)}`),
      ),
      at: '08:10',
      expect: [
        `check A3/talked-${storyId(0x40)} done`,
        `check A3/talked-${storyId(0x42)} open`,
        'guide A3',
        'helpdesk A3',
      ],
    },
    {
      name: 'one’s own visit needs no talk',
      given: at('08:00', opened(), oneself),
      at: '08:10',
      expect: ['helpdesk A3'],
    },
  ],
  A4: [
    {
      name: 'nothing thought of yet',
      given: at('08:00', opened()),
      at: '08:10',
      expect: ['check A4/causes open', 'check A4/spares open'],
    },
    {
      name: 'a likely cause written down ticks its line by itself',
      given: at('08:00', opened(), {
        type: 'cause-foreseen',
        payload: { line: storyId(0x43), cause: '搓纸轮老化', measure: '更换搓纸轮' },
      }),
      at: '08:15',
      expect: ['check A4/causes done', 'check A4/spares open'],
    },
    {
      name: 'and so does a spare part',
      given: at('08:00', opened(), {
        type: 'spare-foreseen',
        payload: { line: storyId(0x44), name: '搓纸轮', quantity: 1 },
      }),
      at: '08:15',
      expect: ['check A4/causes open', 'check A4/spares done'],
    },
    {
      name: 'no spare part is needed, with a reason',
      given: at('08:00', opened(), ...ticked('A4/causes'), {
        type: 'item-checked',
        payload: { item: 'A4/spares', result: 'not-applicable', reason: '只需调整设置' },
      }),
      at: '08:15',
      expect: ['check A4/causes done', 'check A4/spares excused'],
    },
  ],
  ...timeExamples,
  ...caseExamples,
  ...adviceExamples,
}
