import type { Ending, Fact, Payload } from '../record/index.ts'
import { consented, kitChecked, leaves, type Visit, wentThere } from './scenes.ts'
import { type Happening, idOf, instantOf } from './tell-visit.ts'

// Scenes of what goes otherwise than planned. Each asks and ticks what it needs.

/** A problem is met; the answer names its line for what follows from it. */
export function meets(visit: Visit, serial: number, problem: string, note?: string): Fact {
  return {
    type: 'problem-met',
    payload: { line: idOf(visit.name, 5000 + serial), problem, ...(note !== undefined && { note }) },
  }
}

export function takesStep(visit: Visit, serial: number, step: number, note?: string): Fact {
  return {
    type: 'remedy-taken',
    payload: { problem: idOf(visit.name, 5000 + serial), step, ...(note !== undefined && { note }) },
  }
}

export function settles(
  visit: Visit,
  serial: number,
  way: Payload<'problem-settled'>['way'],
  note?: string,
): Fact {
  return {
    type: 'problem-settled',
    payload: { problem: idOf(visit.name, 5000 + serial), way, ...(note !== undefined && { note }) },
  }
}

export function reports(
  about: string,
  whom: NonNullable<Payload<'report-made'>['whom']>,
  to: string,
  note?: string,
): Fact {
  return {
    type: 'report-made',
    payload: { about, whom, to, channel: 'phone', ...(note !== undefined && { note }) },
  }
}

/** The supervisor is asked by phone, and decides. `times` are when. */
export function supervisorDecides(
  visit: Visit,
  serial: number,
  times: { asked: string; decided: string },
  told: {
    about: string
    subject?: string
    reason: string
    decision: Payload<'decision-recorded'>['decision']
    words: string
  },
): readonly Happening[] {
  const { about, subject, reason, decision, words } = told
  const line = idOf(visit.name, 5500 + serial)
  const question = { line, about, reason, to: '周敏', ...(subject !== undefined && { subject }) }
  const answer = { escalation: line, decision, words, decider: '周敏' }
  return [
    [times.asked, { type: 'escalated', payload: { ...question, channel: 'phone' } }],
    [
      times.decided,
      {
        type: 'decision-recorded',
        payload: { ...answer, channel: 'phone', time: instantOf(visit, times.decided) },
      },
    ],
  ]
}

/** Bell, knocks every half minute, then the phone, and at last a note (M3). `times` are the minutes of each. */
export function nobodyOpens(
  times: { bell: string; knocks: readonly string[]; phones: string; note: string },
  told: { contact: string; note: string },
): readonly Happening[] {
  const knock = tries('knock', 'no-answer')
  return [
    [times.bell, tries('bell', 'no-answer'), knock],
    ...times.knocks.map((time): Happening => [time, knock, knock]),
    [times.phones, tries('phone-customer', 'no-answer'), tries('phone-contact', 'away', told.contact)],
    [times.note, tries('note', 'no-answer', told.note)],
  ]
}

function tries(
  how: Payload<'door-tried'>['how'],
  outcome: Payload<'door-tried'>['outcome'],
  note?: string,
): Fact {
  return { type: 'door-tried', payload: { how, outcome, ...(note !== undefined && { note }) } }
}

export function ends(way: Ending, reason: string, to?: string): Fact {
  return { type: 'visit-ended', payload: { way, reason, ...(to !== undefined && { to }) } }
}

/** The engineer leaves with the work undone, and it is agreed when they come back. */
export function breaksOff(visit: Visit, time: string, reason: string, next: string): readonly Happening[] {
  return [
    leaves(visit, time),
    [time, { type: 'visit-interrupted', payload: { reason, next: instantOf(visit, next) } }],
  ]
}

/** Set out again, with everything that needs. */
export function goesBack(
  visit: Visit,
  times: { checked: string; left: string; arrived: string; begins: string },
): readonly Happening[] {
  return [kitChecked(visit, times.checked, [9101]), ...wentThere(visit, times)]
}

/** With the customer's consent a device goes to the workshop. */
export function takesAway(
  visit: Visit,
  serial: number,
  told: Omit<Payload<'device-taken'>, 'line'>,
): readonly Fact[] {
  return [
    consented(visit, 'take-away', told.what),
    { type: 'device-taken', payload: { line: idOf(visit.name, 4000 + serial), ...told } },
  ]
}

export function bringsBack(visit: Visit, serial: number, what: string, note: string): Fact {
  return {
    type: 'device-returned',
    payload: { what, to: visit.customer, taken: idOf(visit.name, 4000 + serial), note },
  }
}

/** Something is borrowed with the customer's consent. */
export function borrows(visit: Visit, serial: number, what: string): readonly Fact[] {
  return [
    consented(visit, 'borrow', what),
    { type: 'thing-borrowed', payload: { line: idOf(visit.name, 4100 + serial), what } },
  ]
}

/** Things are moved with the customer's consent. */
export function moves(visit: Visit, serial: number, what: string): readonly Fact[] {
  return [
    consented(visit, 'move-items', what),
    { type: 'things-moved', payload: { line: idOf(visit.name, 4100 + serial), what } },
  ]
}

export function putsBack(visit: Visit, serial: number): Fact {
  return { type: 'thing-returned', payload: { thing: idOf(visit.name, 4100 + serial) } }
}
