import { defaultMaster } from '../master/index.ts'
import type { Example, Examples } from './example.ts'
import { at, booked, ended, happened, opened } from './story.ts'

export const dayExamples: Examples = {
  C1: cardLine('C1'),
  C2: cardLine('C2'),
  C3: [
    {
      name: 'on the card of the day’s first opening',
      given: at('08:00', opened()),
      at: '08:01',
      cardUnread: true,
      expect: ['guide C3', 'remind C3/day-end ahead'],
    },
    {
      name: 'an hour and a minute before the day ends there is time',
      given: at('08:00', opened()),
      at: '16:59',
      expect: ['remind C3/day-end ahead'],
    },
    {
      name: 'an hour before, it warns',
      given: at('08:00', opened()),
      at: '17:00',
      expect: ['remind C3/day-end soon'],
    },
    {
      name: 'the minute before the day ends, dispatchers are not told yet',
      given: at('08:00', opened()),
      at: '17:59',
      expect: ['remind C3/day-end soon'],
    },
    {
      name: 'at the day’s end, still open',
      given: at('08:00', opened()),
      at: '18:00',
      expect: ['remind C3/day-end over', 'helpdesk C3'],
    },
    {
      name: 'after midnight it is still over',
      given: at('08:00', opened()),
      at: '+1 00:30',
      expect: ['remind C3/day-end over', 'helpdesk C3'],
    },
    {
      name: 'agreed for another day, that day counts',
      given: at('08:00', opened(), booked('+1 10:00')),
      at: '18:30',
      expect: ['remind C3/day-end ahead'],
    },
    {
      name: 'and on that day it warns again',
      given: at('08:00', opened(), booked('+1 10:00')),
      at: '+1 17:00',
      expect: ['remind C3/day-end soon'],
    },
    {
      name: 'what comes in after hours is for the next day',
      given: at('19:00', opened({ issued: '19:00' })),
      at: '19:05',
      expect: ['remind C3/day-end ahead'],
    },
    {
      name: 'what comes in as the day ends, too',
      given: at('18:00', opened({ issued: '18:00' })),
      at: '+1 17:59',
      expect: ['remind C3/day-end soon'],
    },
    {
      name: 'the organisation says when its day ends',
      given: at('08:00', opened()),
      at: '18:00',
      master: { calendar: { ...defaultMaster.calendar, closes: '19:00' }, times: { dayEndWarn: 30 } },
      expect: ['remind C3/day-end ahead'],
    },
    {
      name: 'left, the day’s work is done',
      given: [...at('08:00', opened()), ...at('11:00', happened('left', '11:00'))],
      at: '18:00',
      expect: [],
    },
    {
      name: 'ended without a visit, it is done too',
      given: [...at('08:00', opened()), ...at('11:00', ended('called-off'))],
      at: '18:00',
      expect: [],
    },
  ],
  C4: cardLine('C4'),
  C5: cardLine('C5'),
  C6: cardLine('C6'),
}

function cardLine(id: string): readonly Example[] {
  return [
    {
      name: 'on the card of the day’s first opening',
      given: at('08:00', opened()),
      at: '08:01',
      cardUnread: true,
      expect: [`guide ${id}`],
    },
    { name: 'read, it is silent', given: at('08:00', opened()), at: '08:01', expect: [] },
  ]
}
