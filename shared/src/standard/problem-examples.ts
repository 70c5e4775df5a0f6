import type { Reportee } from '../record/index.ts'
import type { Example, Story } from './example.ts'
import { at, decided, ended, escalated, happened, met, opened, reported, settled } from './story.ts'

/** What is said in an example of a problem besides what every problem of its kind says. */
interface Besides {
  readonly reports?: readonly Reportee[]
  /** Findings of its other effects, all the while it is met. */
  readonly also?: readonly string[]
  /** Findings that end as soon as a supervisor was asked. */
  readonly untilAsked?: readonly string[]
  /** It takes more than a word to settle it. */
  readonly stays?: true
}

const begun = at('08:00', opened())

/** Examples of a problem that the engineer mends without a supervisor. */
export function mended(id: string, { reports = [], also = [], stays }: Besides = {}): readonly Example[] {
  const speaks = [`guide ${id}`, ...reportsOf(id, reports), ...also]
  return [
    ...whetherMet(id, speaks),
    ...(stays
      ? []
      : [
          {
            name: 'settled without a supervisor, though one was asked',
            given: [...begun, ...at('10:00', met(id), escalated(id))],
            at: '10:01',
            expect: speaks,
            tries: settled('decided'),
            passes: true,
          },
        ]),
    ...whetherTold(id, reports, [`guide ${id}`], also),
  ]
}

/** Examples of a problem whose supervisor is asked only where the customer doesn't accept the remedy. */
export function askedIfRefused(id: string, { reports = [], also = [] }: Besides = {}): readonly Example[] {
  const after = [...reportsOf(id, reports), ...also]
  const waiting = [`guide ${id}`, `escalate ${id} waiting`, `block ${id} ticket-closed`, ...after]
  return [
    ...whetherMet(id, [`guide ${id}`, ...after]),
    {
      name: 'the customer accepts: no supervisor is needed',
      given: [...begun, ...at('10:00', met(id))],
      at: '10:01',
      expect: [`guide ${id}`, ...after],
      tries: settled('accepted'),
      passes: true,
    },
    {
      name: 'nothing is done as decided before anybody was asked',
      given: [...begun, ...at('10:00', met(id))],
      at: '10:01',
      expect: [`guide ${id}`, ...after],
      tries: settled('decided'),
      passes: false,
    },
    {
      name: 'a question about something else asks nobody about this',
      given: [...begun, ...at('10:00', met(id), escalated(another(id)))],
      at: '10:01',
      expect: [`guide ${id}`, ...after],
      tries: 'ticket-closed',
      passes: true,
    },
    {
      name: 'asked: the ticket waits for the answer',
      given: [...begun, ...at('10:00', met(id), escalated(id))],
      at: '10:01',
      expect: waiting,
      tries: 'ticket-closed',
      passes: false,
    },
    {
      name: 'asked: nothing is done as decided before the answer',
      given: [...begun, ...at('10:00', met(id), escalated(id))],
      at: '10:01',
      expect: waiting,
      tries: settled('decided'),
      passes: false,
    },
    {
      name: 'asked, and then the customer accepts after all',
      given: [...begun, ...at('10:00', met(id), escalated(id))],
      at: '10:01',
      expect: waiting,
      tries: settled('accepted'),
      passes: true,
    },
    ...onceDecided(id, after),
    ...whetherTold(id, reports, [`guide ${id}`], also),
  ]
}

/** Examples of a problem that a supervisor decides in any case. */
export function askedAlways(
  id: string,
  { reports = [], also = [], untilAsked = [] }: Besides = {},
): readonly Example[] {
  const after = [...reportsOf(id, reports), ...also]
  const open = [`guide ${id}`, `escalate ${id} open`, `block ${id} ticket-closed`]
  const waiting = [`guide ${id}`, `escalate ${id} waiting`, `block ${id} ticket-closed`, ...after]
  return [
    ...whetherMet(id, [...open, ...after, ...untilAsked], false),
    {
      name: 'met: not even an accepting customer settles it',
      given: [...begun, ...at('10:00', met(id))],
      at: '10:01',
      expect: [...open, ...after, ...untilAsked],
      tries: settled('accepted'),
      passes: false,
    },
    {
      name: 'asked: it waits for the answer',
      given: [...begun, ...at('10:00', met(id), escalated(id))],
      at: '10:01',
      expect: waiting,
      tries: settled('decided'),
      passes: false,
    },
    {
      name: 'asked: the ticket waits for the answer',
      given: [...begun, ...at('10:00', met(id), escalated(id))],
      at: '10:01',
      expect: waiting,
      tries: 'ticket-closed',
      passes: false,
    },
    ...onceDecided(id, after),
    ...whetherTold(id, reports, open, also),
  ]
}

function whetherMet(id: string, speaks: readonly string[], closes = true): readonly Example[] {
  return [
    {
      name: 'silent while it isn’t met',
      given: begun,
      at: '10:01',
      expect: [],
      tries: 'ticket-closed',
      passes: true,
    },
    {
      name: 'silent while only a supervisor was asked',
      given: [...begun, ...at('10:00', escalated(id))],
      at: '10:01',
      expect: [],
      tries: 'ticket-closed',
      passes: true,
    },
    {
      name: 'met: the remedy is shown',
      given: [...begun, ...at('10:00', met(id))],
      at: '10:01',
      expect: speaks,
      tries: 'ticket-closed',
      passes: closes,
    },
    {
      name: 'another problem is none of its business',
      given: [...begun, ...at('10:00', met(id), met(another(id), 0x21))],
      at: '10:01',
      expect: speaks,
      tries: settled('decided', 0x21),
      passes: true,
    },
    {
      name: 'settled: it is silent',
      given: [...begun, ...at('10:00', met(id)), ...at('10:05', settled())],
      at: '10:06',
      expect: [],
      tries: 'ticket-closed',
      passes: true,
    },
  ]
}

function onceDecided(id: string, after: readonly string[]): readonly Example[] {
  const given = [...begun, ...at('10:00', met(id), escalated(id)), ...at('10:05', decided('declined'))]
  const expect = [`guide ${id}`, ...after]
  return [
    {
      name: 'decided: it is settled that way',
      given,
      at: '10:06',
      expect,
      tries: settled('decided'),
      passes: true,
    },
    {
      name: 'decided: the ticket no longer waits for it',
      given,
      at: '10:06',
      expect,
      tries: 'ticket-closed',
      passes: true,
    },
  ]
}

function whetherTold(
  id: string,
  reports: readonly Reportee[],
  before: readonly string[],
  also: readonly string[],
): readonly Example[] {
  return reports.map((whom) => ({
    name: `the ${whom} was told`,
    given: [...begun, ...at('10:00', met(id), reported(id, whom))],
    at: '10:01',
    expect: [
      ...before,
      ...reportsOf(
        id,
        reports.filter((one) => one !== whom),
      ),
      ...also,
    ],
  }))
}

function reportsOf(id: string, reports: readonly Reportee[]): readonly string[] {
  return reports.map((to) => `report ${id} ${to}`)
}

function another(id: string): string {
  return id === 'S1.1' ? 'S2.3' : 'S1.1'
}

/** The story of a problem that was met at 09:00. */
export function meeting(id: string): Story {
  return [...at('08:00', opened()), ...at('09:00', met(id))]
}

/** On the way, there, or ended: each of them makes it say no more than `expect`. */
export function onceUnderWay(given: Story, time: string, expect: readonly string[] = []): readonly Example[] {
  return [
    { name: 'on the way', fact: happened('departed', time) },
    { name: 'there', fact: happened('arrived', time) },
    { name: 'ended without a visit', fact: ended('called-off') },
  ].map(({ name, fact }) => ({ name, given: [...given, ...at(time, fact)], at: time, expect }))
}
