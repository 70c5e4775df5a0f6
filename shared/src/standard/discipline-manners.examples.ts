import type { Examples } from './example.ts'
import { askedIfRefused, mended } from './problem-examples.ts'
import {
  answered,
  at,
  called,
  happened,
  met,
  opened,
  refusedToSign,
  settled,
  signed,
  ticked,
} from './story.ts'

const customerGone = [...at('08:00', opened()), ...at('11:00', met('D8'))]
const goneAndDone = [...customerGone, ...at('11:01', happened('work-ended', '11:01'))]
const atWork = [...at('08:00', opened()), ...at('10:00', happened('work-began', '10:00'))]

export const disciplineMannersExamples: Examples = {
  D8: [
    ...mended('D8', { stays: true }),
    {
      name: 'at work the customer may be away for a while: dispatchers needn’t know',
      given: customerGone,
      at: '11:10',
      expect: ['guide D8'],
    },
    {
      name: 'done and unsigned: dispatchers see it, and it isn’t settled',
      given: goneAndDone,
      at: '11:10',
      expect: ['guide D8', 'helpdesk D8'],
      tries: settled('accepted'),
      passes: false,
    },
    {
      name: 'signed by the colleague: settled',
      given: [
        ...goneAndDone,
        ...at('11:20', signed(2, 'completion', { name: '李静', relation: 'colleague' })),
      ],
      at: '11:21',
      expect: ['guide D8'],
      tries: settled('accepted'),
      passes: true,
    },
    {
      name: 'refused with a reason is an end too, and dispatchers go on seeing it',
      given: [...goneAndDone, ...at('11:20', refusedToSign(2))],
      at: '11:21',
      expect: ['guide D8', 'helpdesk D8'],
      tries: settled('accepted'),
      passes: true,
    },
    {
      name: 'another problem is settled meanwhile',
      given: [...goneAndDone, ...at('11:05', met('A1.1', 0x21))],
      at: '11:10',
      expect: ['guide D8', 'helpdesk D8'],
      tries: settled('accepted', 0x21),
      passes: true,
    },
    {
      name: 'done and unsigned with the customer there: silent',
      given: [...at('08:00', opened()), ...at('11:00', happened('work-ended', '11:00'))],
      at: '11:10',
      expect: [],
    },
  ],
  D9: askedIfRefused('D9'),
  D10: [
    {
      name: 'no call without asking',
      given: at('08:00', opened()),
      at: '10:10',
      expect: [],
      tries: called('own'),
      passes: false,
    },
    {
      name: 'a call is needed: ask',
      given: [...at('08:00', opened()), ...at('10:00', met('D10.1'))],
      at: '10:10',
      expect: ['consent D10/make-call none'],
    },
    {
      name: 'a yes lets the own phone be used',
      given: [...at('08:00', opened()), ...at('10:00', met('D10.1'), answered('make-call'))],
      at: '10:10',
      expect: ['consent D10/make-call yes'],
      tries: called('own'),
      passes: true,
    },
    {
      name: 'on the own phone, another job may be spoken of',
      given: [...at('08:00', opened()), ...at('10:00', answered('make-call'))],
      at: '10:10',
      expect: [],
      tries: called('own', 'another-job'),
      passes: true,
    },
    {
      name: 'a no is a no',
      given: [...at('08:00', opened()), ...at('10:00', met('D10.1'), answered('make-call', 'no'))],
      at: '10:10',
      expect: ['consent D10/make-call no'],
      tries: called('own'),
      passes: false,
    },
    {
      name: 'a yes to a call is none to the customer’s phone',
      given: [...at('08:00', opened()), ...at('10:00', met('D10.2'), answered('make-call'))],
      at: '10:10',
      expect: ['consent D10/use-customer-phone none'],
      tries: called('customer'),
      passes: false,
    },
    {
      name: 'with a yes of its own, the customer’s phone is used, and no other is asked for',
      given: [...at('08:00', opened()), ...at('10:00', met('D10.2'), answered('use-customer-phone'))],
      at: '10:10',
      expect: ['consent D10/use-customer-phone yes'],
      tries: called('customer'),
      passes: true,
    },
    {
      name: 'a yes to the customer’s phone is none to calls on the own',
      given: [...at('08:00', opened()), ...at('10:00', answered('use-customer-phone'))],
      at: '10:10',
      expect: [],
      tries: called('own'),
      passes: false,
    },
    {
      name: 'the customer’s phone is never for another job',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', answered('use-customer-phone'), answered('make-call')),
      ],
      at: '10:10',
      expect: [],
      tries: called('customer', 'another-job'),
      passes: false,
    },
  ],
  'D10.1': mended('D10.1'),
  'D10.2': mended('D10.2'),
  D11: [
    { name: 'before work it is silent', given: at('08:00', opened()), at: '09:50', expect: [] },
    {
      name: 'at work it reminds, and stands in nobody’s way',
      given: atWork,
      at: '10:10',
      expect: ['check D11/looked-away open', 'guide D11'],
      tries: signed(2, 'completion'),
      passes: true,
    },
    {
      name: 'ticked, it has nothing more to say',
      given: [...atWork, ...at('10:05', ...ticked('D11/looked-away'))],
      at: '10:10',
      expect: ['check D11/looked-away done'],
    },
    {
      name: 'after the work only the line is left',
      given: [...atWork, ...at('10:30', happened('work-ended', '10:30'))],
      at: '10:31',
      expect: ['check D11/looked-away open'],
    },
  ],
}
