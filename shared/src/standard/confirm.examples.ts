import type { Examples } from './example.ts'
import {
  answered,
  at,
  happened,
  nth,
  opened,
  planned,
  refusedToSign,
  signed,
  solved,
  ticked,
  trained,
  verified,
} from './story.ts'

const cleaned = ticked('F2/put-back', 'F2/clean', 'F2/floor', 'F2/tools')
const cleanLines = ['F2/put-back', 'F2/clean', 'F2/floor', 'F2/tools']

export const confirmExamples: Examples = {
  'F1.1': [
    {
      name: 'worked, not tested: nobody signs for completion',
      given: [...at('08:00', opened()), ...at('10:00', happened('work-began', '10:00'))],
      at: '11:00',
      expect: ['check F1.1/tested open'],
      tries: signed(2, 'completion'),
      passes: false,
    },
    {
      name: 'tested, but what came of it is not said',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', happened('work-began', '10:00')),
        ...at('10:50', verified),
      ],
      at: '11:00',
      expect: ['check F1.1/tested done'],
      tries: signed(2, 'completion'),
      passes: false,
    },
    {
      name: 'tested and told',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', happened('work-began', '10:00')),
        ...at('10:50', verified, solved),
      ],
      at: '11:00',
      expect: ['check F1.1/tested done'],
      tries: signed(2, 'completion'),
      passes: true,
    },
    {
      name: 'place 1 comes before the work and needs no test',
      given: at('08:00', opened()),
      at: '10:00',
      expect: [],
      tries: signed(1, 'no-data-operation'),
      passes: true,
    },
  ],
  F2: [
    {
      name: 'not clean, not signed',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', happened('work-began', '10:00')),
        ...at('10:50', ...cleaned.slice(1)),
      ],
      at: '11:00',
      expect: ['check F2/put-back open', ...cleanLines.slice(1).map((id) => `check ${id} done`)],
      tries: signed(2, 'completion'),
      passes: false,
    },
    {
      name: 'clean',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', happened('work-began', '10:00')),
        ...at('10:50', ...cleaned),
      ],
      at: '11:00',
      expect: cleanLines.map((id) => `check ${id} done`),
      tries: signed(2, 'completion'),
      passes: true,
    },
    {
      name: 'silent where no work began',
      given: at('08:00', opened()),
      at: '11:00',
      expect: [],
    },
  ],
  F3: [
    {
      name: 'tested, not yet explained',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', happened('work-began', '10:00')),
        ...at('10:50', verified),
      ],
      at: '11:00',
      expect: ['check F3/trained open', 'guide F3'],
      tries: signed(2, 'completion'),
      passes: false,
    },
    {
      name: 'explained',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', happened('work-began', '10:00')),
        ...at('10:50', verified, trained),
      ],
      at: '11:00',
      expect: ['check F3/trained done'],
      tries: signed(2, 'completion'),
      passes: true,
    },
  ],
  'F4.1': [
    {
      name: 'an empty record is signed by nobody, and closes nothing',
      given: at('08:00', opened()),
      at: '11:00',
      expect: [],
      tries: signed(2, 'completion'),
      passes: false,
    },
    {
      name: 'with the work in it, it may be signed',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', {
          type: 'work-done',
          payload: {
            line: nth(60),
            kind: 'hardware',
            what: '更换搓纸轮',
            dataOperation: null,
            scope: 'ticket',
          },
        }),
      ],
      at: '11:00',
      expect: [],
      tries: signed(2, 'completion'),
      passes: true,
    },
  ],
  'F4.2': [
    {
      name: 'place 2 waits for place 1',
      given: [...at('08:00', opened()), ...at('10:50', solved)],
      at: '11:00',
      expect: ['sign F4.2/1 open', 'sign F4.2/2 open'],
      tries: signed(2, 'completion'),
      passes: false,
    },
    {
      name: '‘no data operation’ signed at place 1, place 2 follows',
      given: [...at('08:00', opened()), ...at('10:50', solved, signed(1, 'no-data-operation'))],
      at: '11:00',
      expect: ['sign F4.2/1 signed', 'sign F4.2/2 open'],
      tries: signed(2, 'completion'),
      passes: true,
    },
    {
      name: 'data work that came up after ‘none’ wants place 1 anew',
      given: [
        ...at('08:00', opened()),
        ...at('10:30', signed(1, 'no-data-operation'), planned('disk-replacement')),
        ...at('10:50', solved),
      ],
      at: '11:00',
      expect: ['sign F4.2/1 open', 'sign F4.2/2 open'],
      tries: signed(2, 'completion'),
      passes: false,
    },
    {
      name: 'both signed',
      given: [
        ...at('08:00', opened()),
        ...at('10:50', solved, signed(1, 'no-data-operation'), signed(2, 'completion')),
      ],
      at: '11:00',
      expect: ['sign F4.2/1 signed', 'sign F4.2/2 signed'],
    },
  ],
  'F4.3': [
    {
      name: 'the engineer’s own name is refused, however it is spaced',
      given: at('08:00', opened()),
      at: '11:00',
      expect: [],
      tries: signed(1, 'no-data-operation', { name: '李 明' }),
      passes: false,
    },
    {
      name: 'the customer’s is taken',
      given: at('08:00', opened()),
      at: '11:00',
      expect: [],
      tries: signed(1, 'no-data-operation', { name: '张伟' }),
      passes: true,
    },
  ],
  'F4.4': [
    {
      name: 'a colleague does not sign unasked',
      given: at('08:00', opened()),
      at: '11:00',
      expect: [],
      tries: signed(1, 'no-data-operation', { name: '王芳', relation: 'colleague' }),
      passes: false,
    },
    {
      name: 'asked by phone, the customer names the colleague',
      given: [...at('08:00', opened()), ...at('10:58', answered('delegated-signing'))],
      at: '11:00',
      expect: [],
      tries: signed(1, 'no-data-operation', { name: '王芳', relation: 'colleague' }),
      passes: true,
    },
  ],
  'F4.5': [
    {
      name: 'refused: guide, supervisor, follow-up within a day, the helpdesk knows',
      given: [...at('08:00', opened()), ...at('11:00', refusedToSign(2))],
      at: '11:01',
      expect: ['guide F4.5', 'escalate F4.5 open', 'remind F4.5/follow-up ahead', 'helpdesk F4.5'],
    },
    {
      name: 'a day later nobody has followed up',
      given: [...at('08:00', opened()), ...at('11:00', refusedToSign(2))],
      at: '+1 11:00',
      expect: ['guide F4.5', 'escalate F4.5 open', 'remind F4.5/follow-up over', 'helpdesk F4.5'],
    },
    {
      name: 'satisfied after all, it rests',
      given: [
        ...at('08:00', opened()),
        ...at('11:00', refusedToSign(2)),
        ...at('15:00', { type: 'followed-up', payload: { channel: 'phone', satisfied: true } }),
      ],
      at: '15:01',
      expect: [],
    },
    { name: 'silent while nobody refused', given: at('08:00', opened()), at: '11:00', expect: [] },
  ],
}
