import type { Example, Examples } from './example.ts'
import { storyId } from './example.ts'
import { askedIfRefused, meeting, mended, onceUnderWay } from './problem-examples.ts'
import {
  at,
  attempted,
  decided,
  ended,
  escalated,
  noAnswer,
  opened,
  reached,
  reported,
  triedDoor,
  vendorReported,
} from './story.ts'

const told = at('08:00', opened(), reached)

/** What is needed before a visit can end in a way. */
function ending(
  way: Parameters<typeof ended>[0],
  passes: boolean,
  name: string,
  ...facts: Parameters<typeof at>[1][]
): Example {
  return {
    name: `${way}: ${name}`,
    given: at('08:00', opened(), ...facts),
    at: '09:00',
    expect: [],
    tries: ended(way),
    passes,
  }
}

const tellSomeone = (id: string) => [`report ${id} supervisor`, `report ${id} service-desk`]

export const caseExamples: Examples = {
  A7: [
    {
      name: 'before the customer was asked there is nothing to judge',
      given: at('08:00', opened(), noAnswer),
      at: '08:10',
      expect: [],
    },
    {
      name: 'told of the fault, think whether you can mend it',
      given: told,
      at: '08:10',
      expect: ['guide A7'],
    },
    {
      name: 'thought through, it is silent',
      given: [
        ...told,
        ...at('08:12', { type: 'cause-foreseen', payload: { line: storyId(0x43), cause: '主板电容鼓包' } }),
      ],
      at: '08:15',
      expect: [],
    },
    ...onceUnderWay(told, '08:20'),
    ending('hardware-team', false, 'nobody has told them'),
    ending('hardware-team', false, 'the supervisor isn’t the hardware team', reported('A7.2', 'supervisor')),
    ending('hardware-team', false, 'they were told of something else', reported('A7.1', 'hardware-team')),
    ending('hardware-team', true, 'they know', reported('A7.2', 'hardware-team')),
    ending('called-off', true, 'the hardware team needn’t know'),
  ],
  'A7.1': askedIfRefused('A7.1'),
  'A7.2': [
    ...askedIfRefused('A7.2', { also: ['report A7.2 hardware-team'] }),
    {
      name: 'the hardware team was told',
      given: [...meeting('A7.2'), ...at('09:10', reported('A7.2', 'hardware-team'))],
      at: '09:15',
      expect: ['guide A7.2'],
    },
    {
      name: 'the supervisor was told, but not the hardware team',
      given: [...meeting('A7.2'), ...at('09:10', reported('A7.2', 'supervisor'))],
      at: '09:15',
      expect: ['guide A7.2', 'report A7.2 hardware-team'],
    },
    {
      name: 'they were told of something else',
      given: [...meeting('A7.2'), ...at('09:10', reported('A7.1', 'hardware-team'))],
      at: '09:15',
      expect: ['guide A7.2', 'report A7.2 hardware-team'],
    },
  ],
  A8: [
    ending('called-off', true, 'none of the cases'),
    ending('vendor', false, 'the vendor doesn’t know'),
    ending('vendor', true, 'the vendor knows', vendorReported),
    ending('not-reached', false, 'nobody tried, and nobody was told'),
    ending('not-reached', false, 'tried, but nobody was told', noAnswer),
    ending('not-reached', false, 'told, but nobody tried', reported('A8.4', 'supervisor')),
    ending(
      'not-reached',
      true,
      'no answer, and the supervisor knows',
      noAnswer,
      reported('A8.4', 'supervisor'),
    ),
    ending(
      'not-reached',
      true,
      'busy, and the service desk knows',
      attempted('busy'),
      reported('A8.6', 'service-desk'),
    ),
    ending(
      'not-reached',
      true,
      'a message was left, and the supervisor knows',
      attempted('left-message'),
      reported('A8.6', 'supervisor'),
    ),
    ending('not-reached', false, 'they did talk', reached, reported('A8.4', 'supervisor')),
    ending('not-reached', false, 'they said no', attempted('refused'), reported('A8.4', 'supervisor')),
    ending(
      'not-reached',
      true,
      'nobody opened, and the supervisor knows',
      triedDoor('no-answer'),
      reported('M3', 'supervisor'),
    ),
    ending(
      'not-reached',
      true,
      'away, and the service desk knows',
      triedDoor('away'),
      reported('M3.2', 'service-desk'),
    ),
    ending('not-reached', false, 'the door was opened', triedDoor('opened'), reported('M3', 'supervisor')),
    ending('not-reached', false, 'told the wrong person', noAnswer, reported('A8.4', 'it-contact')),
    ending('not-reached', false, 'told of something else', noAnswer, reported('B3.1', 'supervisor')),
    ending('customer-refused', false, 'nobody asked the supervisor'),
    ending('customer-refused', false, 'asked, without an answer', escalated('A8.5')),
    ending('customer-refused', false, 'decided about something else', escalated('S4.6'), decided()),
    ending('customer-refused', true, 'refused by phone, and decided', escalated('A8.5'), decided()),
    ending(
      'customer-refused',
      true,
      'not forgiven for coming late, and decided',
      escalated('M4.1'),
      decided(),
    ),
    ending('customer-refused', true, 'not let in, and decided', escalated('M4.3'), decided()),
    ending('customer-refused', true, 'wants no repair, and decided', escalated('S2.2'), decided('declined')),
    ending('customer-refused', false, 'wants no repair, undecided', escalated('S2.2')),
    ending('customer-refused', true, 'wants an exchange, and decided', escalated('S6.5'), decided()),
  ],
  'A8.1': mended('A8.1'),
  'A8.2': mended('A8.2'),
  'A8.3': [
    ...mended('A8.3', { also: ['report A8.3 vendor'] }),
    {
      name: 'the vendor knows',
      given: [...meeting('A8.3'), ...at('09:10', vendorReported)],
      at: '09:15',
      expect: ['guide A8.3'],
    },
  ],
  'A8.4': [
    ...mended('A8.4', { also: ['helpdesk A8.4', ...tellSomeone('A8.4')] }),
    ...eitherWillDo('A8.4', ['guide A8.4', 'helpdesk A8.4']),
  ],
  'A8.5': askedIfRefused('A8.5'),
  'A8.6': [...mended('A8.6', { also: tellSomeone('A8.6') }), ...eitherWillDo('A8.6', ['guide A8.6'])],
}

/** The supervisor or the service desk: once one of them knows, nobody else needs to be told. */
function eitherWillDo(id: string, expect: readonly string[]): readonly Example[] {
  return [
    {
      name: 'the supervisor knows',
      given: [...meeting(id), ...at('09:10', reported(id, 'supervisor'))],
      at: '09:15',
      expect,
    },
    {
      name: 'the service desk knows',
      given: [...meeting(id), ...at('09:10', reported(id, 'service-desk'))],
      at: '09:15',
      expect,
    },
    {
      name: 'they know of something else only',
      given: [
        ...meeting(id),
        ...at('09:10', reported('A7.1', 'supervisor'), reported('A7.1', 'service-desk')),
      ],
      at: '09:15',
      expect: [...expect, ...tellSomeone(id)],
    },
  ]
}
