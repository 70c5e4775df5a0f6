import type { Fact, Payload } from '../record/index.ts'
import { disciplineDataExamples } from './discipline-data.examples.ts'
import { disciplineMannersExamples } from './discipline-manners.examples.ts'
import { type Examples, storyId } from './example.ts'
import { askedAlways, mended } from './problem-examples.ts'
import {
  at,
  booked,
  customerMet,
  decided,
  delayTold,
  ended,
  escalated,
  happened,
  interrupted,
  met,
  opened,
  settled,
  worked,
} from './story.ts'

const forTen = at('08:00', opened({ appointment: '10:00' }))

const brokenOff = [...forTen, ...at('08:10', booked('10:00')), ...at('09:30', happened('departed', '09:30'))]

const openingAtHalfPastEight = { customers: [{ unit: '东方小学', opens: '08:30' }] }
const forOpening = at('07:00', opened({ issued: '07:00', appointment: '08:30' }))
const wantsSuits = { customers: [{ unit: '东方小学', dressCode: '正装' }] }

/** Work of a scope; its line is `storyId(serial)`. */
function workOf(scope: Payload<'work-done'>['scope'], serial = 0x50): Fact {
  return {
    type: 'work-done',
    payload: { line: storyId(serial), kind: 'other', what: '挪动打印机', dataOperation: null, scope },
  }
}

function softwareOf(scope: Payload<'work-done'>['scope'], serial = 0x60): Fact {
  return { type: 'software-installed', payload: { line: storyId(serial), name: '输入法', scope } }
}

const insists = [...at('08:00', opened()), ...at('10:00', met('D4'), escalated('D4'))]
const approvedOnce = [...insists, ...at('10:05', decided('approved'))]
const approvedTwice = [...approvedOnce, ...at('10:06', escalated('D4', 0x31), decided('approved', 0x31))]

const unsure = [...at('08:00', opened()), ...at('10:00', met('D3.1'))]
const atWork = [...at('08:00', opened()), ...at('10:00', happened('work-began', '10:00'))]

export const disciplineExamples: Examples = {
  D1: [
    {
      name: 'eleven minutes before the agreed time there is still time',
      given: forTen,
      at: '09:49',
      expect: ['remind D1/on-time ahead'],
    },
    {
      name: 'ten minutes before, the customer should hear of it soon',
      given: forTen,
      at: '09:50',
      expect: ['remind D1/on-time soon', 'helpdesk D1'],
    },
    {
      name: 'six minutes before, still soon',
      given: forTen,
      at: '09:54',
      expect: ['remind D1/on-time soon', 'helpdesk D1'],
    },
    {
      name: 'five minutes before, the call is due',
      given: forTen,
      at: '09:55',
      expect: ['remind D1/on-time over', 'helpdesk D1'],
    },
    {
      name: 'an organisation that wants the call three minutes earlier',
      given: forTen,
      at: '09:52',
      master: { times: { delayCall: 8 } },
      expect: ['remind D1/on-time over', 'helpdesk D1'],
    },
    {
      name: 'on the way, others remind',
      given: [...forTen, ...at('09:30', happened('departed', '09:30'))],
      at: '09:55',
      expect: [],
    },
    {
      name: 'there, it is silent',
      given: [...forTen, ...at('09:50', happened('arrived', '09:50'))],
      at: '09:55',
      expect: [],
    },
    {
      name: 'at work, it is silent',
      given: [...forTen, ...at('09:50', happened('work-began', '09:50'))],
      at: '09:55',
      expect: [],
    },
    {
      name: 'called off, it is silent',
      given: [...forTen, ...at('09:00', ended())],
      at: '09:55',
      expect: [],
    },
    {
      name: 'the customer was told, it is silent',
      given: [...at('08:00', opened()), ...at('08:10', booked('10:00')), ...at('09:45', delayTold())],
      at: '09:55',
      expect: [],
    },
    {
      name: 'what was told of an older time says nothing of the new one',
      given: [...forTen, ...at('09:00', delayTold()), ...at('09:05', booked('11:00'))],
      at: '10:55',
      expect: ['remind D1/on-time over', 'helpdesk D1'],
    },
    {
      name: 'a new time is the one that counts',
      given: [...forTen, ...at('09:05', booked('11:00'))],
      at: '09:55',
      expect: ['remind D1/on-time ahead'],
    },
    {
      name: 'the time of a trip that was broken off is over',
      given: [...brokenOff, ...at('10:30', interrupted())],
      at: '10:40',
      expect: [],
    },
    {
      name: 'the next trip has the time that was said when this one was broken off',
      given: [...brokenOff, ...at('10:30', interrupted('15:00'))],
      at: '14:50',
      expect: ['remind D1/on-time soon', 'helpdesk D1'],
    },
    {
      name: 'or the time agreed just before',
      given: [...brokenOff, ...at('10:29', booked('15:00')), ...at('10:30', interrupted())],
      at: '14:50',
      expect: ['remind D1/on-time soon', 'helpdesk D1'],
    },
    {
      name: 'the time agreed just before is over where it had come by then',
      given: [...brokenOff, ...at('10:29', booked('10:30')), ...at('10:30', interrupted())],
      at: '10:31',
      expect: [],
    },
    {
      name: 'the time that was said when it was broken off counts more than one agreed in that minute',
      given: [...brokenOff, ...at('10:30', booked('16:00'), interrupted('15:00'))],
      at: '14:50',
      expect: ['remind D1/on-time soon', 'helpdesk D1'],
    },
    {
      name: 'or the time agreed since',
      given: [...brokenOff, ...at('10:30', interrupted('15:00')), ...at('11:00', booked('16:00'))],
      at: '15:50',
      expect: ['remind D1/on-time soon', 'helpdesk D1'],
    },
    {
      name: 'without an agreed time there is nothing to keep',
      given: at('08:00', opened()),
      at: '09:55',
      expect: [],
    },
  ],
  'D1.1': mended('D1.1', { also: ['helpdesk D1.1'] }),
  D2: [
    {
      name: 'the office opens at 08:30: at 08:19 there is still time',
      given: forOpening,
      master: openingAtHalfPastEight,
      at: '08:19',
      expect: ['remind D2/before-opening ahead'],
    },
    {
      name: 'ten minutes before opening it is soon',
      given: forOpening,
      master: openingAtHalfPastEight,
      at: '08:20',
      expect: ['remind D2/before-opening soon'],
    },
    {
      name: 'six minutes before, still soon',
      given: forOpening,
      master: openingAtHalfPastEight,
      at: '08:24',
      expect: ['remind D2/before-opening soon'],
    },
    {
      name: 'five minutes before opening, one should be there',
      given: forOpening,
      master: openingAtHalfPastEight,
      at: '08:25',
      expect: ['remind D2/before-opening over'],
    },
    {
      name: 'there, it is silent',
      given: [...forOpening, ...at('08:22', happened('arrived', '08:22'))],
      master: openingAtHalfPastEight,
      at: '08:25',
      expect: [],
    },
    {
      name: 'at work, it is silent',
      given: [...forOpening, ...at('08:22', happened('work-began', '08:22'))],
      master: openingAtHalfPastEight,
      at: '08:25',
      expect: [],
    },
    {
      name: 'called off, it is silent',
      given: [...forOpening, ...at('08:00', ended())],
      master: openingAtHalfPastEight,
      at: '08:25',
      expect: [],
    },
    {
      name: 'a time after opening isn’t about the office’s hours',
      given: [...forOpening, ...at('07:30', booked('09:00'))],
      master: openingAtHalfPastEight,
      at: '08:55',
      expect: [],
    },
    {
      name: 'another customer’s hours say nothing',
      given: forOpening,
      master: { customers: [{ unit: '西城小学', opens: '08:30', dressCode: '正装' }] },
      at: '08:25',
      expect: [],
    },
    {
      name: 'no time agreed, nothing to be early for',
      given: at('07:00', opened({ issued: '07:00' })),
      master: openingAtHalfPastEight,
      at: '08:25',
      expect: [],
    },
    {
      name: 'a dress code is told before going in',
      given: at('08:00', opened()),
      master: wantsSuits,
      at: '08:10',
      expect: ['guide D2'],
    },
    {
      name: 'once the customer is met, it is silent',
      given: [...at('08:00', opened()), ...at('09:58', customerMet)],
      master: wantsSuits,
      at: '10:00',
      expect: [],
    },
    {
      name: 'at work, so are clothes',
      given: atWork,
      master: wantsSuits,
      at: '10:00',
      expect: [],
    },
    {
      name: 'nobody goes there any more: silent',
      given: [...at('08:00', opened()), ...at('09:00', ended())],
      master: wantsSuits,
      at: '10:00',
      expect: [],
    },
  ],
  D3: mended('D3'),
  'D3.1': [
    ...askedAlways('D3.1'),
    {
      name: 'who is sure does it, as work of its own',
      given: at('08:00', opened()),
      at: '10:10',
      expect: [],
      tries: workOf('service'),
      passes: true,
    },
    {
      name: 'who isn’t sure asks before doing it',
      given: unsure,
      at: '10:10',
      expect: ['guide D3.1', 'escalate D3.1 open', 'block D3.1 ticket-closed'],
      tries: workOf('service'),
      passes: false,
    },
    {
      name: 'the work of the ticket goes on meanwhile',
      given: unsure,
      at: '10:10',
      expect: ['guide D3.1', 'escalate D3.1 open', 'block D3.1 ticket-closed'],
      tries: workOf('ticket'),
      passes: true,
    },
    {
      name: 'with the supervisor’s answer it may be done',
      given: [...unsure, ...at('10:05', escalated('D3.1'), decided('other'))],
      at: '10:10',
      expect: ['guide D3.1'],
      tries: workOf('service'),
      passes: true,
    },
    {
      name: 'settled as decided, it may be done',
      given: [...unsure, ...at('10:05', escalated('D3.1'), decided(), settled('decided'))],
      at: '10:10',
      expect: [],
      tries: workOf('service'),
      passes: true,
    },
  ],
  D4: [
    ...askedAlways('D4'),
    {
      name: 'nothing beyond the service without a decision',
      given: at('08:00', opened()),
      at: '10:10',
      expect: [],
      tries: workOf('extra'),
      passes: false,
    },
    {
      name: 'no software beyond it either',
      given: at('08:00', opened()),
      at: '10:10',
      expect: [],
      tries: softwareOf('extra'),
      passes: false,
    },
    {
      name: 'what is on the ticket needs none',
      given: at('08:00', opened()),
      at: '10:10',
      expect: [],
      tries: worked(),
      passes: true,
    },
    {
      name: 'nor does what the service covers',
      given: at('08:00', opened()),
      at: '10:10',
      expect: [],
      tries: softwareOf('service'),
      passes: true,
    },
    {
      name: 'while the supervisor thinks, it waits',
      given: insists,
      at: '10:10',
      expect: ['guide D4', 'escalate D4 waiting', 'block D4 ticket-closed'],
      tries: workOf('extra'),
      passes: false,
    },
    {
      name: 'approved, it may be done',
      given: approvedOnce,
      at: '10:10',
      expect: ['guide D4'],
      tries: workOf('extra'),
      passes: true,
    },
    {
      name: 'approved software may be installed',
      given: approvedOnce,
      at: '10:10',
      expect: ['guide D4'],
      tries: softwareOf('extra'),
      passes: true,
    },
    {
      name: 'declined, it isn’t done',
      given: [...insists, ...at('10:05', decided('declined'))],
      at: '10:10',
      expect: ['guide D4'],
      tries: workOf('extra'),
      passes: false,
    },
    {
      name: 'decided otherwise is not approved',
      given: [...insists, ...at('10:05', decided('other'))],
      at: '10:10',
      expect: ['guide D4'],
      tries: workOf('extra'),
      passes: false,
    },
    {
      name: 'the supervisor’s last word counts',
      given: [...approvedOnce, ...at('10:07', decided('declined'))],
      at: '10:10',
      expect: ['guide D4'],
      tries: workOf('extra'),
      passes: false,
    },
    {
      name: 'approved about another matter doesn’t count',
      given: [...at('08:00', opened()), ...at('10:00', escalated('D3.1'), decided('approved'))],
      at: '10:10',
      expect: [],
      tries: workOf('extra'),
      passes: false,
    },
    {
      name: 'work of the ticket uses up no decision',
      given: [...approvedOnce, ...at('10:06', worked())],
      at: '10:10',
      expect: ['guide D4'],
      tries: workOf('extra'),
      passes: true,
    },
    {
      name: 'a second line wants a decision of its own',
      given: [...approvedOnce, ...at('10:06', workOf('extra', 0x50))],
      at: '10:10',
      expect: ['guide D4'],
      tries: workOf('extra', 0x51),
      passes: false,
    },
    {
      name: 'so does work after software',
      given: [...approvedOnce, ...at('10:06', softwareOf('extra'))],
      at: '10:10',
      expect: ['guide D4'],
      tries: workOf('extra'),
      passes: false,
    },
    {
      name: 'with a second decision it may be done',
      given: [...approvedTwice, ...at('10:07', workOf('extra', 0x50))],
      at: '10:10',
      expect: ['guide D4'],
      tries: workOf('extra', 0x51),
      passes: true,
    },
    {
      name: 'a line that is only changed needs no new decision',
      given: [...approvedOnce, ...at('10:06', workOf('extra', 0x50))],
      at: '10:10',
      expect: ['guide D4'],
      tries: workOf('extra', 0x50),
      passes: true,
    },
  ],
  ...disciplineDataExamples,
  ...disciplineMannersExamples,
}
