import type { Examples, Story } from './example.ts'
import { mended } from './problem-examples.ts'
import { at, customerMet, doorTried, ended, happened, interrupted, opened, reported } from './story.ts'

const arrived: Story = [
  ...at('08:00', opened({ appointment: '10:00' })),
  ...at('09:56', happened('arrived', '09:56')),
]
const rang: Story = [...arrived, ...at('10:00', doorTried('bell'))]
const knockedOften: Story = [...rang, ...at('10:04:30', doorTried('knock'))]
const phoned: Story = [...knockedOften, ...at('10:05:10', doorTried('phone-customer'))]
const nobodyKnows: Story = [...phoned, ...at('10:06', doorTried('phone-contact'))]
const away: Story = [...phoned, ...at('10:06', doorTried('phone-contact', 'away'))]
const noteLeft: Story = [...away, ...at('10:08', doorTried('note', 'away'))]

export const doorExamples: Examples = {
  M3: [
    {
      name: 'on the way there is no door yet',
      given: at('08:00', opened({ appointment: '10:00' })),
      at: '09:56',
      expect: [],
    },
    {
      name: 'six minutes early, the bell has to wait',
      given: [...at('08:00', opened({ appointment: '10:00' })), ...at('09:50', happened('arrived', '09:50'))],
      at: '09:54',
      expect: [],
    },
    {
      name: 'five minutes early, ring',
      given: [...at('08:00', opened({ appointment: '10:00' })), ...at('09:50', happened('arrived', '09:50'))],
      at: '09:55',
      expect: ['guide M3/bell'],
    },
    {
      name: 'where no time was agreed, ring',
      given: [...at('08:00', opened()), ...at('09:50', happened('arrived', '09:50'))],
      at: '09:50',
      expect: ['guide M3/bell'],
    },
    {
      name: 'met on the stairs: no door',
      given: [...arrived, ...at('09:57', customerMet)],
      at: '09:58',
      expect: [],
    },
    {
      name: 'at work: no door',
      given: [...arrived, ...at('09:57', happened('work-began', '09:57'))],
      at: '09:58',
      expect: [],
    },
    { name: 'called off: no door', given: [...arrived, ...at('09:57', ended())], at: '09:58', expect: [] },
    {
      name: 'rung, nobody there: wait',
      given: rang,
      at: '10:00:29',
      expect: ['guide M3/wait', 'remind M3/phone ahead'],
    },
    {
      name: 'after half a minute, knock',
      given: rang,
      at: '10:00:30',
      expect: ['guide M3/knock', 'remind M3/phone ahead'],
    },
    {
      name: 'knocked, and wait again',
      given: [...rang, ...at('10:00:30', doorTried('knock'))],
      at: '10:00:59',
      expect: ['guide M3/wait', 'remind M3/phone ahead'],
    },
    {
      name: 'an organisation that knocks every 45 seconds',
      given: rang,
      at: '10:00:44',
      master: { times: { knockSeconds: 45 } },
      expect: ['guide M3/wait', 'remind M3/phone ahead'],
    },
    {
      name: 'a second before five minutes, still at the door',
      given: knockedOften,
      at: '10:04:59',
      expect: ['guide M3/wait', 'remind M3/phone ahead'],
    },
    {
      name: 'after five minutes, phone the customer; dispatchers see it',
      given: knockedOften,
      at: '10:05:00',
      expect: ['guide M3/phone-customer', 'remind M3/phone over', 'helpdesk M3'],
    },
    {
      name: 'the customer doesn’t answer: ask a colleague or the IT contact',
      given: phoned,
      at: '10:05:30',
      expect: ['guide M3/phone-contact', 'helpdesk M3'],
    },
    {
      name: 'they say the customer is away: a note',
      given: away,
      at: '10:07',
      expect: ['guide M3/note', 'helpdesk M3'],
    },
    {
      name: 'nobody knows: a note',
      given: nobodyKnows,
      at: '10:07',
      expect: ['guide M3/note', 'helpdesk M3'],
    },
    {
      name: 'a neighbour says the customer is away: a note at once',
      given: [...rang, ...at('10:01', doorTried('knock', 'away'))],
      at: '10:01',
      expect: ['guide M3/note', 'helpdesk M3'],
    },
    {
      name: 'a note is left: report it',
      given: noteLeft,
      at: '10:09',
      expect: ['guide M3/report', 'report M3 service-desk', 'helpdesk M3'],
    },
    {
      name: 'the customer said on the phone that they are away: no note, but a report',
      given: [...knockedOften, ...at('10:05:10', doorTried('phone-customer', 'away'))],
      at: '10:06',
      expect: ['guide M3/report', 'report M3 service-desk', 'helpdesk M3'],
    },
    {
      name: 'a report about another matter isn’t this one',
      given: [...noteLeft, ...at('10:10', reported('A8.4', 'service-desk'))],
      at: '10:11',
      expect: ['guide M3/report', 'report M3 service-desk', 'helpdesk M3'],
    },
    {
      name: 'the service desk knows: leave, and call later',
      given: [...noteLeft, ...at('10:10', reported('M3', 'service-desk'))],
      at: '10:11',
      expect: ['guide M3/leave', 'helpdesk M3'],
    },
    {
      name: 'the supervisor knows: as good',
      given: [...noteLeft, ...at('10:10', reported('M3', 'supervisor'))],
      at: '10:11',
      expect: ['guide M3/leave', 'helpdesk M3'],
    },
    {
      name: 'the door opens: silent',
      given: [...rang, ...at('10:01', doorTried('knock', 'opened'))],
      at: '10:20',
      expect: [],
    },
    {
      name: 'a voice says that somebody is coming: stay',
      given: [...rang, ...at('10:01', doorTried('knock', 'coming'))],
      at: '10:02',
      expect: ['guide M3/stay'],
    },
    {
      name: 'the customer waits downstairs: go down',
      given: [...knockedOften, ...at('10:05:10', doorTried('phone-customer', 'waits-downstairs'))],
      at: '10:06',
      expect: ['guide M3/go-down'],
    },
    {
      name: 'they said they were coming, and didn’t: it begins anew',
      given: [
        ...phoned,
        ...at('10:06', doorTried('phone-contact', 'coming')),
        ...at('10:20', doorTried('knock')),
      ],
      at: '10:20:30',
      expect: ['guide M3/knock', 'remind M3/phone ahead'],
    },
    {
      name: 'and five minutes count from the new knock',
      given: [...rang, ...at('10:04', doorTried('knock', 'coming')), ...at('10:20', doorTried('knock'))],
      at: '10:25',
      expect: ['guide M3/phone-customer', 'remind M3/phone over', 'helpdesk M3'],
    },
    {
      name: 'met after all',
      given: [...noteLeft, ...at('10:12', customerMet)],
      at: '10:13',
      expect: [],
    },
    {
      name: 'a clock set back by an hour: knock, and nothing is left out',
      given: rang,
      at: '09:00',
      expect: ['guide M3/knock', 'remind M3/phone ahead'],
    },
    {
      name: 'two minutes before the clock was set back and three after it make five',
      given: [...rang, ...at('10:02', doorTried('knock')), ...at('09:03', doorTried('knock'))],
      at: '09:06',
      expect: ['guide M3/phone-customer', 'remind M3/phone over', 'helpdesk M3'],
    },
    {
      name: 'broken off: the next trip has a door of its own',
      given: [...noteLeft, ...at('10:20', interrupted())],
      at: '10:30',
      expect: [],
    },
  ],
  'M3.1': mended('M3.1'),
}
