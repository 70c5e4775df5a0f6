import type { Examples } from './example.ts'
import { answered, at, happened, nth, opened, partUsed, planned, signed, ticked, worked } from './story.ts'

export const serveExamples: Examples = {
  S1: [
    { name: 'asked for', given: at('08:00', opened()), at: '10:00', expect: ['check S1/laid-out open'] },
    {
      name: 'done',
      given: [...at('08:00', opened()), ...at('10:00', ...ticked('S1/laid-out'))],
      at: '10:01',
      expect: ['check S1/laid-out done'],
    },
  ],
  S3: [
    {
      name: 'working, and nothing written down yet',
      given: [...at('08:00', opened()), ...at('10:00', happened('work-began', '10:00'))],
      at: '10:10',
      expect: ['check S3/procedure open', 'guide S3'],
    },
    {
      name: 'fault and cause are there',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', happened('work-began', '10:00'), {
          type: 'fault-confirmed',
          payload: { fault: '搓纸轮磨损，进纸打滑', cause: '耗材到期' },
        }),
      ],
      at: '10:10',
      expect: ['check S3/procedure done'],
    },
  ],
  'S4.1': [
    {
      name: 'no disk without a signature',
      given: at('08:00', opened()),
      at: '10:05',
      expect: [],
      tries: partUsed('disk'),
      passes: false,
    },
    {
      name: 'signed, the disk may be replaced',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', planned('disk-replacement')),
        ...at('10:04', signed(1, 'data-safety', { about: nth(1) })),
      ],
      at: '10:05',
      expect: ['sign S4.1/1 signed'],
      tries: partUsed('disk'),
      passes: true,
    },
    {
      name: 'any other part needs none',
      given: at('08:00', opened()),
      at: '10:05',
      expect: [],
      tries: partUsed('power'),
      passes: true,
    },
  ],
  'S5.4': [
    {
      name: 'no reinstall without a signature',
      given: [...at('08:00', opened()), ...at('10:00', planned('os-reinstall'))],
      at: '10:05',
      expect: ['sign S5.4/1 open'],
      tries: worked('os-reinstall'),
      passes: false,
    },
    {
      name: 'signed, it may be done',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', planned('os-reinstall', { secret: true, backedUpBy: 'customer' })),
        ...at('10:04', signed(1, 'data-safety-secret', { about: nth(1) })),
      ],
      at: '10:05',
      expect: ['sign S5.4/1 signed'],
      tries: worked('os-reinstall'),
      passes: true,
    },
    {
      name: 'the engineer does not back up secret data',
      given: at('08:00', opened()),
      at: '10:05',
      expect: [],
      tries: planned('os-reinstall', { secret: true, backedUpBy: 'engineer' }),
      passes: false,
    },
    {
      name: 'the customer does',
      given: at('08:00', opened()),
      at: '10:05',
      expect: [],
      tries: planned('os-reinstall', { secret: true, backedUpBy: 'customer' }),
      passes: true,
    },
  ],
  S7: [
    {
      name: 'asked for while working',
      given: [...at('08:00', opened()), ...at('10:00', happened('work-began', '10:00'))],
      at: '10:10',
      expect: ['check S7/on-cloth open'],
    },
    {
      name: 'silent before',
      given: [...at('08:00', opened()), ...at('10:00', answered('touch-device'))],
      at: '10:00',
      expect: [],
    },
  ],
}
