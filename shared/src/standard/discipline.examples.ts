import type { Examples } from './example.ts'
import { answered, at, happened, nth, opened, partUsed, planned, signed, ticked, worked } from './story.ts'

export const disciplineExamples: Examples = {
  D5: [
    {
      name: 'before the customer has answered, nothing is touched',
      given: [...at('08:00', opened()), ...at('10:00', ...ticked('D5/owner-present', 'D5/backup-reminder'))],
      at: '10:01',
      expect: [
        'check D5/owner-present done',
        'check D5/backup-reminder done',
        'consent D5/touch-device none',
      ],
      tries: worked(),
      passes: false,
    },
    {
      name: 'a no is a no',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', ...ticked('D5/owner-present', 'D5/backup-reminder'), answered('touch-device', 'no')),
      ],
      at: '10:01',
      expect: ['check D5/owner-present done', 'check D5/backup-reminder done', 'consent D5/touch-device no'],
      tries: happened('work-began', '10:01'),
      passes: false,
    },
    {
      name: 'after a yes, work begins only once back-up was spoken of',
      given: [...at('08:00', opened()), ...at('10:00', answered('touch-device'))],
      at: '10:01',
      expect: [
        'check D5/owner-present open',
        'check D5/backup-reminder open',
        'consent D5/touch-device yes',
        'block D5 work-began',
      ],
      tries: happened('work-began', '10:01'),
      passes: false,
    },
    {
      name: 'asked, reminded, agreed: go on; opening data stays a question of its own',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', ...ticked('D5/owner-present', 'D5/backup-reminder'), answered('touch-device')),
        ...at('10:01', happened('work-began', '10:01')),
      ],
      at: '10:02',
      expect: [
        'check D5/owner-present done',
        'check D5/backup-reminder done',
        'consent D5/touch-device yes',
        'consent D5/open-data none',
      ],
      tries: worked(),
      passes: true,
    },
    {
      name: 'a consent taken back closes the step again',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', ...ticked('D5/owner-present', 'D5/backup-reminder'), answered('touch-device'), {
          type: 'consent-withdrawn',
          payload: { consent: 'touch-device', about: '', person: '张伟' },
        }),
      ],
      at: '10:01',
      expect: [
        'check D5/owner-present done',
        'check D5/backup-reminder done',
        'consent D5/touch-device none',
      ],
      tries: worked(),
      passes: false,
    },
  ],
  D6: [
    {
      name: 'a change nobody agreed to is not made',
      given: [...at('08:00', opened()), ...at('10:00', answered('change-settings', 'yes', '默认打印机'))],
      at: '10:05',
      expect: [],
      tries: {
        type: 'setting-changed',
        payload: { line: nth(50), what: '桌面分辨率', from: '1280×720', to: '1920×1080' },
      },
      passes: false,
    },
    {
      name: 'each change has its own yes',
      given: [...at('08:00', opened()), ...at('10:00', answered('change-settings', 'yes', '默认打印机'))],
      at: '10:05',
      expect: [],
      tries: {
        type: 'setting-changed',
        payload: { line: nth(50), what: '默认打印机', from: '无', to: 'LaserJet' },
      },
      passes: true,
    },
    {
      name: 'settings are gone through before the customer signs',
      given: [...at('08:00', opened()), ...at('10:00', happened('work-began', '10:00'))],
      at: '11:00',
      expect: ['check D6/settings-as-agreed open'],
      tries: signed(2, 'completion'),
      passes: false,
    },
    {
      name: 'gone through, it lets the signature be',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', happened('work-began', '10:00'), ...ticked('D6/settings-as-agreed')),
      ],
      at: '11:00',
      expect: ['check D6/settings-as-agreed done'],
      tries: signed(2, 'completion'),
      passes: true,
    },
  ],
  D7: [
    {
      name: 'nothing is done to the disk before the customer signed',
      given: [...at('08:00', opened()), ...at('10:00', planned('partitioning'))],
      at: '10:05',
      expect: ['sign D7/1 open'],
      tries: worked('partitioning'),
      passes: false,
    },
    {
      name: 'signed for what is planned, it goes on',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', planned('partitioning')),
        ...at('10:04', signed(1, 'data-safety', { about: nth(1) })),
      ],
      at: '10:05',
      expect: ['sign D7/1 signed'],
      tries: worked('partitioning'),
      passes: true,
    },
    {
      name: 'a signature for one operation is none for another',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', planned('partitioning')),
        ...at('10:04', signed(1, 'data-safety', { about: nth(1) })),
      ],
      at: '10:05',
      expect: ['sign D7/1 signed'],
      tries: partUsed('disk'),
      passes: false,
    },
    {
      name: 'a new plan wants a new signature',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', planned('partitioning')),
        ...at('10:04', signed(1, 'data-safety', { about: nth(1) })),
        ...at('10:20', planned('disk-replacement')),
      ],
      at: '10:21',
      expect: ['sign D7/1 open'],
      tries: partUsed('disk'),
      passes: false,
    },
    {
      name: 'a signature on an earlier plan is not taken for the new one',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', planned('partitioning')),
        ...at('10:02', planned('os-reinstall')),
      ],
      at: '10:05',
      expect: ['sign D7/1 open'],
      tries: signed(1, 'data-safety', { about: nth(1) }),
      passes: false,
    },
    {
      name: 'a plan the customer turns down can be dropped while nothing was done',
      given: [...at('08:00', opened()), ...at('10:00', planned('partitioning'))],
      at: '10:05',
      expect: ['sign D7/1 open'],
      tries: { type: 'data-work-dropped', payload: { reason: '客户决定先不重装' } },
      passes: true,
    },
    {
      name: 'once it is done it can no longer be dropped',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', planned('partitioning')),
        ...at('10:04', signed(1, 'data-safety', { about: nth(1) })),
        ...at('10:20', worked('partitioning')),
      ],
      at: '10:21',
      expect: ['sign D7/1 signed', 'block D7 data-work-dropped'],
      tries: { type: 'data-work-dropped', payload: { reason: '客户决定先不重装' } },
      passes: false,
    },
    {
      name: 'where no data is touched, it is silent',
      given: at('08:00', opened()),
      at: '10:05',
      expect: [],
      tries: worked(),
      passes: true,
    },
  ],
}
