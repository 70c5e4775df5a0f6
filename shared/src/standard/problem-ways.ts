import type { Example } from './example.ts'
import type { Problem } from './item.ts'
import { at, decided, escalated, met, opened, settled } from './story.ts'

/**
 * Examples of how a problem speaks, is settled, and waits for a supervisor: what every problem does, whatever it is.
 * @param told what this one does, said once more by hand: who decides, whether dispatchers see it, and what else speaks
 *   while it is met (in brief)
 */
export function waysOf(
  id: string,
  told: {
    readonly escalates?: Exclude<Problem['escalates'], 'never'>
    readonly helpdesk?: true
    readonly besides?: readonly string[]
  } = {},
): readonly Example[] {
  const rest = [...(told.helpdesk ? [`helpdesk ${id}`] : []), ...(told.besides ?? [])]
  const speaks = [`guide ${id}`, ...rest]
  const asks = (state: 'open' | 'waiting') => [
    `guide ${id}`,
    `escalate ${id} ${state}`,
    `block ${id} ticket-closed`,
    ...rest,
  ]
  const given = [...at('08:00', opened()), ...at('10:00', met(id))]
  const asked = [...given, ...at('10:02', escalated(id))]
  const answered = [...asked, ...at('10:05', decided('declined'))]
  const now = { at: '10:10' } as const

  const always: readonly Example[] = [
    { ...now, name: 'is not met: silent', given: at('08:00', opened()), expect: [] },
    {
      ...now,
      name: 'is not met: the ticket may close',
      given: at('08:00', opened()),
      expect: [],
      tries: 'ticket-closed',
      passes: true,
    },
    {
      ...now,
      name: 'another problem is met, not this one: silent',
      given: [...at('08:00', opened()), ...at('10:00', met('A1.1'))],
      expect: [],
    },
    {
      ...now,
      name: 'is met and settled: silent',
      given: [...given, ...at('10:05', settled())],
      expect: [],
      tries: 'ticket-closed',
      passes: true,
    },
  ]
  const supervised: readonly Example[] = [
    {
      ...now,
      name: 'waits for the supervisor: not settled as decided',
      given: asked,
      expect: asks('waiting'),
      tries: settled('decided'),
      passes: false,
    },
    {
      ...now,
      name: 'waits for the supervisor: the ticket stays open',
      given: asked,
      expect: asks('waiting'),
      tries: 'ticket-closed',
      passes: false,
    },
    {
      ...now,
      name: 'the supervisor has decided: settled as decided',
      given: answered,
      expect: speaks,
      tries: settled('decided'),
      passes: true,
    },
    {
      ...now,
      name: 'the supervisor has decided: the ticket may close',
      given: answered,
      expect: speaks,
      tries: 'ticket-closed',
      passes: true,
    },
    {
      ...now,
      name: 'one of two questions has its answer: it still waits',
      given: [...answered, ...at('10:06', escalated(id, 0x31))],
      expect: asks('waiting'),
      tries: settled('decided'),
      passes: false,
    },
    {
      ...now,
      name: 'settled while the question waits: silent, and the ticket may close',
      given: [...asked, ...at('10:05', settled())],
      expect: [],
      tries: 'ticket-closed',
      passes: true,
    },
  ]
  if (told.escalates === undefined)
    return [
      ...always,
      { ...now, name: 'is met: the remedy', given, expect: speaks, tries: 'ticket-closed', passes: true },
      {
        ...now,
        name: 'nobody needs to be asked',
        given: [...given, ...at('10:02', escalated(id))],
        expect: speaks,
      },
    ]
  const another = at('10:01', met('A1.1', 0x21))
  if (told.escalates === 'if-refused')
    return [
      ...always,
      ...supervised,
      {
        ...now,
        name: 'is met: the remedy, and the customer may accept it',
        given,
        expect: speaks,
        tries: settled('accepted'),
        passes: true,
      },
      {
        ...now,
        name: 'nobody was asked: not settled as decided, though accepted it could be',
        given,
        expect: speaks,
        tries: settled('decided'),
        passes: false,
      },
      {
        ...now,
        name: 'nobody was asked: the ticket may close',
        given,
        expect: speaks,
        tries: 'ticket-closed',
        passes: true,
      },
      {
        ...now,
        name: 'accepted while the question waits: that is a way out',
        given: asked,
        expect: asks('waiting'),
        tries: settled('accepted'),
        passes: true,
      },
      {
        ...now,
        name: 'another problem is settled as decided: not held up',
        given: [...given, ...another],
        expect: speaks,
        tries: settled('decided', 0x21),
        passes: true,
      },
    ]
  return [
    ...always,
    ...supervised,
    {
      ...now,
      name: 'is met: the supervisor is to be asked before it is settled',
      given,
      expect: asks('open'),
      tries: settled('accepted'),
      passes: false,
    },
    {
      ...now,
      name: 'is met: nor does the ticket close',
      given,
      expect: asks('open'),
      tries: 'ticket-closed',
      passes: false,
    },
    {
      ...now,
      name: 'the supervisor has decided: accepted by the customer, it is settled too',
      given: answered,
      expect: speaks,
      tries: settled('accepted'),
      passes: true,
    },
    {
      ...now,
      name: 'another problem is settled: not held up',
      given: [...given, ...another],
      expect: asks('open'),
      tries: settled('accepted', 0x21),
      passes: true,
    },
  ]
}
