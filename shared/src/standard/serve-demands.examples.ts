import type { Example, Examples } from './example.ts'
import { askedAlways } from './problem-examples.ts'
import { at, decided, escalated, opened, promised } from './story.ts'

const begun = at('08:00', opened())

export const demandsExamples: Examples = {
  'S6.5': [
    ...askedAlways('S6.5'),
    ...(['return', 'exchange'] as const).flatMap((about): readonly Example[] => [
      {
        name: `no ${about} is promised without the supervisor`,
        given: begun,
        at: '10:05',
        expect: [],
        tries: promised(about),
        passes: false,
      },
      {
        name: `the ${about} is declined`,
        given: [...begun, ...at('10:00', escalated('S6.5'), decided('declined'))],
        at: '10:05',
        expect: [],
        tries: promised(about),
        passes: false,
      },
      {
        name: `approval of a compensation is none of a ${about}`,
        given: [...begun, ...at('10:00', escalated('S6.6'), decided())],
        at: '10:05',
        expect: [],
        tries: promised(about),
        passes: false,
      },
      {
        name: `the ${about} is approved`,
        given: [...begun, ...at('10:00', escalated('S6.5'), decided())],
        at: '10:05',
        expect: [],
        tries: promised(about),
        passes: true,
      },
    ]),
    {
      name: 'a compensation is S6.6’s',
      given: begun,
      at: '10:05',
      expect: [],
      tries: promised('compensation'),
      passes: true,
    },
  ],
  'S6.6': [
    ...askedAlways('S6.6'),
    ...(['compensation', 'other', undefined] as const).flatMap((about): readonly Example[] => [
      {
        name: `nothing (${about ?? 'not said what'}) is promised without the supervisor`,
        given: begun,
        at: '10:05',
        expect: [],
        tries: promised(about),
        passes: false,
      },
      {
        name: `approved (${about ?? 'not said what'}), it may be promised`,
        given: [...begun, ...at('10:00', escalated('S6.6'), decided())],
        at: '10:05',
        expect: [],
        tries: promised(about),
        passes: true,
      },
    ]),
    {
      name: 'approval of an exchange is none of a compensation',
      given: [...begun, ...at('10:00', escalated('S6.5'), decided())],
      at: '10:05',
      expect: [],
      tries: promised('compensation'),
      passes: false,
    },
    ...(['return', 'exchange'] as const).map(
      (about): Example => ({
        name: `a ${about} is S6.5’s`,
        given: begun,
        at: '10:05',
        expect: [],
        tries: promised(about),
        passes: true,
      }),
    ),
  ],
  'S6.7': askedAlways('S6.7'),
}
