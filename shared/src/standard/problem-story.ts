import type { Example, Story } from './example.ts'
import { at, decided, ended, escalated, happened, met, opened, settled } from './story.ts'

// The turns every problem takes, told once; `also` is what else a problem says while it is open.

/** The story of a problem that was met at 09:00. */
export function meeting(id: string): Story {
  return [...at('08:00', opened()), ...at('09:00', met(id))]
}

/** A problem that only guides. */
export function guides(id: string, also: readonly string[] = []): readonly Example[] {
  return [
    { name: 'not met, it is silent', given: at('08:00', opened()), at: '09:05', expect: [] },
    {
      name: 'another problem is none of its business',
      given: meeting('Z9.9'),
      at: '09:05',
      expect: [],
    },
    { name: 'met, it shows what to do', given: meeting(id), at: '09:05', expect: [`guide ${id}`, ...also] },
    {
      name: 'settled, it is silent',
      given: [...meeting(id), ...at('09:10', settled())],
      at: '09:15',
      expect: [],
      tries: 'ticket-closed',
      passes: true,
    },
  ]
}

/** A problem in which a supervisor decides if the customer doesn't accept the remedy. */
export function asksIfRefused(id: string, also: readonly string[] = []): readonly Example[] {
  const open = [`guide ${id}`, ...also]
  const waiting = [`guide ${id}`, `escalate ${id} waiting`, `block ${id} ticket-closed`, ...also]
  const asked = [...meeting(id), ...at('09:10', escalated(id))]
  const answered = [...asked, ...at('09:20', decided())]
  return [
    ...guides(id, also),
    {
      name: 'nobody asked the supervisor: it keeps no ticket open',
      given: meeting(id),
      at: '09:05',
      expect: open,
      tries: 'ticket-closed',
      passes: true,
    },
    {
      name: 'accepted, it is settled without the supervisor',
      given: meeting(id),
      at: '09:05',
      expect: open,
      tries: settled('accepted'),
      passes: true,
    },
    {
      name: 'it isn’t settled by a decision that nobody made',
      given: meeting(id),
      at: '09:05',
      expect: open,
      tries: settled('decided'),
      passes: false,
    },
    {
      name: 'asked, the ticket waits for the answer',
      given: asked,
      at: '09:15',
      expect: waiting,
      tries: 'ticket-closed',
      passes: false,
    },
    {
      name: 'asked, the way out waits too',
      given: asked,
      at: '09:15',
      expect: waiting,
      tries: settled('decided'),
      passes: false,
    },
    {
      name: 'asked again, the first answer doesn’t do',
      given: [...answered, ...at('09:30', escalated(id, 0x31))],
      at: '09:35',
      expect: waiting,
      tries: settled('decided'),
      passes: false,
    },
    {
      name: 'decided, the way out is open',
      given: answered,
      at: '09:25',
      expect: open,
      tries: settled('decided'),
      passes: true,
    },
    {
      name: 'decided, it keeps no ticket open',
      given: answered,
      at: '09:25',
      expect: open,
      tries: 'ticket-closed',
      passes: true,
    },
    {
      name: 'accepted after all, nobody waits for the answer',
      given: [...asked, ...at('09:12', settled())],
      at: '09:15',
      expect: [],
      tries: 'ticket-closed',
      passes: true,
    },
    {
      name: 'it doesn’t keep another problem from being settled',
      given: [...asked, ...at('09:12', met('Z9.9', 0x21))],
      at: '09:15',
      expect: waiting,
      tries: settled('decided', 0x21),
      passes: true,
    },
  ]
}

/** On the way, there, or ended: each of them makes it say no more than `expect`. */
export function onceUnderWay(given: Story, time: string, expect: readonly string[] = []): readonly Example[] {
  return [
    { name: 'on the way', fact: happened('departed', time) },
    { name: 'there', fact: happened('arrived', time) },
    { name: 'ended without a visit', fact: ended('called-off') },
  ].map(({ name, fact }) => ({ name, given: [...given, ...at(time, fact)], at: time, expect }))
}
