import type { Examples } from './example.ts'
import { at, booked, happened, noAnswer, opened, reached, ticked } from './story.ts'

export const contactExamples: Examples = {
  A1: [
    {
      name: 'twenty minutes after dispatch the call is soon due',
      given: at('08:00', opened()),
      at: '08:20',
      expect: [
        'check A1/time open',
        'check A1/address open',
        'check A1/fault open',
        'check A1/prepare open',
        'remind A1/contact soon',
        'helpdesk A1',
      ],
    },
    {
      name: 'a minute before, it still has time',
      given: at('08:00', opened()),
      at: '08:19',
      expect: [
        'check A1/time open',
        'check A1/address open',
        'check A1/fault open',
        'check A1/prepare open',
        'remind A1/contact ahead',
        'helpdesk A1',
      ],
    },
    {
      name: 'half an hour after dispatch, a call nobody answered does not count',
      given: [...at('08:00', opened()), ...at('08:05', noAnswer)],
      at: '08:30',
      expect: [
        'check A1/time open',
        'check A1/address open',
        'check A1/fault open',
        'check A1/prepare open',
        'remind A1/contact over',
        'helpdesk A1',
      ],
    },
    {
      name: 'reached and booked, it is silent',
      given: [
        ...at('08:00', opened()),
        ...at('08:10', reached, booked('10:00'), ...ticked('A1/address', 'A1/fault', 'A1/prepare')),
      ],
      at: '09:00',
      expect: ['check A1/time done', 'check A1/address done', 'check A1/fault done', 'check A1/prepare done'],
    },
  ],
  A2: [
    {
      name: 'without an address nobody leaves',
      given: at('08:00', opened({ customer: { unit: '东方小学', person: '张伟', phone: '13800000000' } })),
      at: '08:10',
      expect: ['block A2 departed', 'helpdesk A2'],
      tries: happened('departed', '08:10'),
      passes: false,
    },
    {
      name: 'without any contact nobody leaves',
      given: at('08:00', opened({ customer: { unit: '东方小学', address: '长安街 1 号' } })),
      at: '08:10',
      expect: ['block A2 departed', 'helpdesk A2'],
      tries: happened('departed', '08:10'),
      passes: false,
    },
    {
      name: 'filled in from a call, it lets go',
      given: [
        ...at('08:00', opened({ customer: { unit: '东方小学', person: '张伟' } })),
        ...at('08:10', {
          type: 'details-corrected',
          payload: { job: { customer: { address: '长安街 1 号' } } },
        }),
      ],
      at: '08:12',
      expect: [],
      tries: happened('departed', '08:12'),
      passes: true,
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
      name: 'a spare part written down ticks its line by itself',
      given: [
        ...at('08:00', opened()),
        ...at('08:10', {
          type: 'spare-foreseen',
          payload: { line: '019aa000-0000-7000-8000-00000000000a', name: '搓纸轮', quantity: 1 },
        }),
        ...at('08:11', ...ticked('A4/causes')),
      ],
      at: '08:15',
      expect: ['check A4/causes done', 'check A4/spares done'],
    },
  ],
}
