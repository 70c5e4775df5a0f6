import type { Fact } from '../record/index.ts'
import type { Examples, Story } from './example.ts'
import { askedIfRefused, mended } from './problem-examples.ts'
import {
  answered,
  at,
  booked,
  customerMet,
  delayTold,
  ended,
  happened,
  met,
  opened,
  ticked,
} from './story.ts'

const forTen = at('08:00', opened({ appointment: '10:00' }))
const early: Story = [...forTen, ...at('09:50', happened('arrived', '09:50'))]
const toIntroduce = ['check M4/introduce open', 'check M4/confirm open', 'check M4/badge open']

/** Agreed for 10:00, arrived then. */
function arrivedAt(time: string): Story {
  return [...forTen, ...at(time, happened('arrived', time))]
}

const there = at('10:00', happened('arrived', '10:00'))
const elsewhere = [...at('08:00', opened()), ...at('10:00', met('M4.5'))]
const toServerRoom: Fact = { type: 'went-to-machine', payload: { where: '三楼机房' } }

export const enteringExamples: Examples = {
  M4: [
    {
      name: 'eleven minutes before the agreed time, on the way',
      given: forTen,
      at: '09:49',
      expect: [...toIntroduce, 'remind M4/be-there ahead'],
    },
    {
      name: 'ten minutes before, it is soon',
      given: forTen,
      at: '09:50',
      expect: [...toIntroduce, 'remind M4/be-there soon'],
    },
    {
      name: 'a minute before, still soon',
      given: forTen,
      at: '09:59',
      expect: [...toIntroduce, 'remind M4/be-there soon'],
    },
    {
      name: 'at the agreed time, not there',
      given: forTen,
      at: '10:00',
      expect: [...toIntroduce, 'remind M4/be-there over'],
    },
    {
      name: 'at work it reminds no more',
      given: [...forTen, ...at('09:50', happened('work-began', '09:50'))],
      at: '10:00',
      expect: toIntroduce,
    },
    {
      name: 'called off, it reminds no more',
      given: [...forTen, ...at('09:00', ended())],
      at: '10:00',
      expect: toIntroduce,
    },
    {
      name: 'there six minutes early: don’t go in yet',
      given: early,
      at: '09:54',
      expect: [...toIntroduce, 'guide M4'],
    },
    { name: 'there five minutes early: go in', given: early, at: '09:55', expect: toIntroduce },
    {
      name: 'where no time was agreed nobody is early',
      given: [...at('08:00', opened()), ...at('09:50', happened('arrived', '09:50'))],
      at: '09:54',
      expect: toIntroduce,
    },
    {
      name: 'the customer has come out: no waiting',
      given: [...early, ...at('09:52', customerMet)],
      at: '09:54',
      expect: ['check M4/introduce open', 'check M4/confirm done', 'check M4/badge open'],
    },
    {
      name: 'let in and at work: no waiting',
      given: [...early, ...at('09:52', happened('work-began', '09:52'))],
      at: '09:54',
      expect: toIntroduce,
    },
    {
      name: 'called off at the door: no waiting',
      given: [...early, ...at('09:52', ended())],
      at: '09:54',
      expect: toIntroduce,
    },
    {
      name: 'there, introduced, and the customer is known',
      given: [...arrivedAt('09:56'), ...at('09:58', ...ticked('M4/introduce', 'M4/badge'), customerMet)],
      at: '10:00',
      expect: ['check M4/introduce done', 'check M4/confirm done', 'check M4/badge done'],
    },
  ],
  'M4.1': [
    ...askedIfRefused('M4.1'),
    {
      name: 'three minutes before the agreed time, not there',
      given: forTen,
      at: '09:57',
      expect: ['remind M4.1/call ahead'],
    },
    {
      name: 'two minutes before, call soon',
      given: forTen,
      at: '09:58',
      expect: ['remind M4.1/call soon'],
    },
    {
      name: 'a minute before, call now',
      given: forTen,
      at: '09:59',
      expect: ['remind M4.1/call over'],
    },
    {
      name: 'five minutes after it and still not there: call, the apology is for the door',
      given: forTen,
      at: '10:05',
      expect: ['remind M4.1/call over'],
    },
    {
      name: 'long after the agreed time and still not there: call, gifts are for the door',
      given: forTen,
      at: '10:20',
      expect: ['remind M4.1/call over'],
    },
    {
      name: 'the customer was told of the delay',
      given: [...forTen, ...at('09:50', delayTold())],
      at: '09:59',
      expect: [],
    },
    {
      name: 'there in time: silent',
      given: arrivedAt('10:00'),
      at: '10:20',
      expect: [],
    },
    {
      name: 'a minute late: the true reason, and sorry',
      given: arrivedAt('10:01'),
      at: '10:01',
      expect: ['guide M4.1/late'],
    },
    {
      name: 'fourteen minutes late: the same, however long ago that was',
      given: arrivedAt('10:14'),
      at: '10:20',
      expect: ['guide M4.1/late'],
    },
    {
      name: 'fifteen minutes late: more than words',
      given: arrivedAt('10:15'),
      at: '10:15',
      expect: ['guide M4.1/very-late'],
    },
    {
      name: 'an organisation that is sorry from ten minutes on',
      given: arrivedAt('10:10'),
      at: '10:10',
      master: { times: { veryLate: 10 } },
      expect: ['guide M4.1/very-late'],
    },
    {
      name: 'a new time was agreed on the way, and kept',
      given: [...forTen, ...at('09:50', booked('10:30')), ...at('10:25', happened('arrived', '10:25'))],
      at: '10:26',
      expect: [],
    },
    {
      name: 'at work nobody speaks of it any more',
      given: [...arrivedAt('10:15'), ...at('10:20', happened('work-began', '10:20'))],
      at: '10:21',
      expect: [],
    },
    {
      name: 'work that began without an arrival noted: no call',
      given: [...forTen, ...at('09:55', happened('work-began', '09:55'))],
      at: '09:59',
      expect: [],
    },
    {
      name: 'called off on the way: no call',
      given: [...forTen, ...at('09:30', ended())],
      at: '09:59',
      expect: [],
    },
    {
      name: 'called off at the door: no apology',
      given: [...arrivedAt('10:15'), ...at('10:16', ended('customer-refused'))],
      at: '10:17',
      expect: [],
    },
    {
      name: 'late, and the customer isn’t pleased: both speak',
      given: [...arrivedAt('10:05'), ...at('10:06', met('M4.1'))],
      at: '10:06',
      expect: ['guide M4.1', 'guide M4.1/late'],
    },
  ],
  'M4.2': mended('M4.2'),
  'M4.3': askedIfRefused('M4.3'),
  'M4.4': mended('M4.4'),
  'M4.5': [
    ...mended('M4.5', { also: ['consent M4.5/go-to-machine none'] }),
    {
      name: 'nobody goes there unasked',
      given: elsewhere,
      at: '10:05',
      expect: ['guide M4.5', 'consent M4.5/go-to-machine none'],
      tries: toServerRoom,
      passes: false,
    },
    {
      name: 'nor where it was never tapped that the machine is elsewhere',
      given: at('08:00', opened()),
      at: '10:05',
      expect: [],
      tries: toServerRoom,
      passes: false,
    },
    {
      name: 'a yes to another room doesn’t count',
      given: [...elsewhere, ...at('10:04', answered('go-to-machine', 'yes', '一楼大厅'))],
      at: '10:05',
      expect: ['guide M4.5', 'consent M4.5/go-to-machine yes'],
      tries: toServerRoom,
      passes: false,
    },
    {
      name: 'a no is a no',
      given: [...elsewhere, ...at('10:04', answered('go-to-machine', 'no', '三楼机房'))],
      at: '10:05',
      expect: ['guide M4.5', 'consent M4.5/go-to-machine no'],
      tries: toServerRoom,
      passes: false,
    },
    {
      name: 'with consent, go',
      given: [...elsewhere, ...at('10:04', answered('go-to-machine', 'yes', '三楼机房'))],
      at: '10:05',
      expect: ['guide M4.5', 'consent M4.5/go-to-machine yes'],
      tries: toServerRoom,
      passes: true,
    },
  ],
  'M4.6': [
    ...mended('M4.6', { also: ['consent M4.6/rebook none'] }),
    {
      name: 'on the way a new time needs nothing but the call',
      given: at('08:00', opened()),
      at: '09:30',
      expect: [],
      tries: booked('15:00'),
      passes: true,
    },
    {
      name: 'once there, it needs the customer’s yes',
      given: [...at('08:00', opened()), ...there, ...at('10:02', met('M4.6'))],
      at: '10:05',
      expect: ['guide M4.6', 'consent M4.6/rebook none'],
      tries: booked('15:00'),
      passes: false,
    },
    {
      name: 'so it does when the customer isn’t there',
      given: [...at('08:00', opened()), ...there, ...at('10:02', met('M4.2'))],
      at: '10:05',
      expect: [],
      tries: booked('15:00'),
      passes: false,
    },
    {
      name: 'a no is a no',
      given: [...at('08:00', opened()), ...there, ...at('10:02', met('M4.6'), answered('rebook', 'no'))],
      at: '10:05',
      expect: ['guide M4.6', 'consent M4.6/rebook no'],
      tries: booked('15:00'),
      passes: false,
    },
    {
      name: 'agreed, the new time is noted',
      given: [...at('08:00', opened()), ...there, ...at('10:02', met('M4.6'), answered('rebook'))],
      at: '10:05',
      expect: ['guide M4.6', 'consent M4.6/rebook yes'],
      tries: booked('15:00'),
      passes: true,
    },
    {
      name: 'during the work other rows ask',
      given: [...at('08:00', opened()), ...there, ...at('10:10', happened('work-began', '10:10'))],
      at: '10:30',
      expect: [],
      tries: booked('15:00'),
      passes: true,
    },
  ],
  'M4.7': mended('M4.7'),
}
