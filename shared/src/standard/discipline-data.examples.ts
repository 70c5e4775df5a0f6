import type { ConsentKind, Fact } from '../record/index.ts'
import { disciplineSettingsExamples } from './discipline-settings.examples.ts'
import { type Example, type Examples, storyId } from './example.ts'
import { mended } from './problem-examples.ts'
import {
  answered,
  at,
  booked,
  called,
  happened,
  opened,
  partUsed,
  planned,
  signed,
  ticked,
  verified,
  withdrawn,
  worked,
} from './story.ts'

/** What D5 wants before work begins, all there. */
const asked = [
  ...at('08:00', opened()),
  ...at('10:00', ...ticked('D5/owner-present', 'D5/backup-reminder'), answered('touch-device')),
]
const allAsked = [
  'check D5/owner-present done',
  'check D5/backup-reminder done',
  'consent D5/touch-device yes',
]

const reminded = [
  ...at('08:00', opened()),
  ...at('10:00', ...ticked('D5/owner-present', 'D5/backup-reminder')),
]
const notYetAsked = [
  'check D5/owner-present done',
  'check D5/backup-reminder done',
  'consent D5/touch-device none',
]

const keptByEngineer = [
  ...asked,
  ...at('10:10', planned('os-reinstall', { medium: '公司移动硬盘 03' }), happened('work-ended', '11:00')),
]

/** A consent taken back before the step it is for, and after. */
function takenBack(consent: ConsentKind, step: Fact, about = ''): readonly Example[] {
  return [
    {
      name: `a yes to ${consent} can be taken back while nothing was done on it`,
      given: asked,
      at: '10:30',
      expect: allAsked,
      tries: withdrawn(consent, about),
      passes: true,
    },
    {
      name: `a yes to ${consent} can’t be taken back once it is done`,
      given: [...asked, ...at('10:20', step)],
      at: '10:30',
      expect: allAsked,
      tries: withdrawn(consent, about),
      passes: false,
    },
  ]
}

const setting: Fact = {
  type: 'setting-changed',
  payload: { line: storyId(0x70), what: '默认打印机', from: '无', to: 'LaserJet' },
}
const software: Fact = { type: 'software-installed', payload: { line: storyId(0x71), name: '打印驱动' } }

export const disciplineDataExamples: Examples = {
  D5: [
    {
      name: 'before the customer has answered, work doesn’t begin',
      given: reminded,
      at: '10:01',
      expect: notYetAsked,
      tries: happened('work-began', '10:01'),
      passes: false,
    },
    {
      name: 'nor is anything done',
      given: reminded,
      at: '10:01',
      expect: notYetAsked,
      tries: worked(),
      passes: false,
    },
    {
      name: 'nor a part put in',
      given: reminded,
      at: '10:01',
      expect: notYetAsked,
      tries: partUsed('power'),
      passes: false,
    },
    {
      name: 'nor software installed',
      given: reminded,
      at: '10:01',
      expect: notYetAsked,
      tries: software,
      passes: false,
    },
    {
      name: 'nor a setting changed',
      given: reminded,
      at: '10:01',
      expect: notYetAsked,
      tries: setting,
      passes: false,
    },
    {
      name: 'a no is a no',
      given: [...reminded, ...at('10:00', answered('touch-device', 'no'))],
      at: '10:01',
      expect: ['check D5/owner-present done', 'check D5/backup-reminder done', 'consent D5/touch-device no'],
      tries: happened('work-began', '10:01'),
      passes: false,
    },
    {
      name: 'after a yes, work begins only once back-up was spoken of',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', answered('touch-device'), ...ticked('D5/owner-present')),
      ],
      at: '10:01',
      expect: [
        'check D5/owner-present done',
        'check D5/backup-reminder open',
        'consent D5/touch-device yes',
        'block D5 work-began',
      ],
      tries: happened('work-began', '10:01'),
      passes: false,
    },
    {
      name: 'and once the owner is there',
      given: [
        ...at('08:00', opened()),
        ...at('10:00', answered('touch-device'), ...ticked('D5/backup-reminder')),
      ],
      at: '10:01',
      expect: [
        'check D5/owner-present open',
        'check D5/backup-reminder done',
        'consent D5/touch-device yes',
        'block D5 work-began',
      ],
      tries: happened('work-began', '10:01'),
      passes: false,
    },
    {
      name: 'asked, reminded, agreed: work may begin',
      given: asked,
      at: '10:01',
      expect: allAsked,
      tries: happened('work-began', '10:01'),
      passes: true,
    },
    {
      name: 'it goes on; opening data stays a question of its own',
      given: [...asked, ...at('10:01', happened('work-began', '10:01'))],
      at: '10:02',
      expect: [...allAsked, 'consent D5/open-data none'],
      tries: worked(),
      passes: true,
    },
    {
      name: 'the customer lets their data be opened',
      given: [...asked, ...at('10:01', happened('work-began', '10:01'), answered('open-data'))],
      at: '10:02',
      expect: [...allAsked, 'consent D5/open-data yes'],
    },
    {
      name: 'a consent taken back closes the step again',
      given: [...asked, ...at('10:00', withdrawn('touch-device'))],
      at: '10:01',
      expect: notYetAsked,
      tries: worked(),
      passes: false,
    },
    {
      name: 'a back-up by the engineer names its medium',
      given: asked,
      at: '10:05',
      expect: allAsked,
      tries: planned('os-reinstall', { backedUpBy: 'engineer' }),
      passes: false,
    },
    {
      name: 'named, it may be planned',
      given: asked,
      at: '10:05',
      expect: allAsked,
      tries: planned('os-reinstall', { backedUpBy: 'engineer', medium: '客户的移动硬盘' }),
      passes: true,
    },
    {
      name: 'a back-up by the customer is their own matter',
      given: asked,
      at: '10:05',
      expect: allAsked,
      tries: planned('os-reinstall', { backedUpBy: 'customer' }),
      passes: true,
    },
    {
      name: 'the engineer’s back-up is returned or erased before the customer signs',
      given: keptByEngineer,
      at: '11:10',
      expect: [
        'check D5/owner-present done',
        'check D5/backup-reminder done',
        'check D5/backup-returned open',
        'consent D5/touch-device yes',
      ],
      tries: signed(2, 'completion'),
      passes: false,
    },
    {
      name: 'signature 1 doesn’t wait for that',
      given: keptByEngineer,
      at: '11:10',
      expect: [
        'check D5/owner-present done',
        'check D5/backup-reminder done',
        'check D5/backup-returned open',
        'consent D5/touch-device yes',
      ],
      tries: signed(1, 'data-safety'),
      passes: true,
    },
    {
      name: 'returned, the customer may sign',
      given: [...keptByEngineer, ...at('11:05', ...ticked('D5/backup-returned'))],
      at: '11:10',
      expect: [
        'check D5/owner-present done',
        'check D5/backup-reminder done',
        'check D5/backup-returned done',
        'consent D5/touch-device yes',
      ],
      tries: signed(2, 'completion'),
      passes: true,
    },
    {
      name: 'while work goes on, the back-up stays where it is',
      given: [...asked, ...at('10:10', planned('os-reinstall', { medium: '公司移动硬盘 03' }))],
      at: '10:30',
      expect: allAsked,
    },
    {
      name: 'where the customer kept it, nothing is to return, and signing waits for no other line',
      given: [
        ...at('08:00', opened()),
        ...at('10:10', planned('os-reinstall', { backedUpBy: 'customer' }), happened('work-ended', '11:00')),
      ],
      at: '11:10',
      expect: [
        'check D5/owner-present open',
        'check D5/backup-reminder open',
        'consent D5/touch-device none',
        'block D5 work-began',
      ],
      tries: signed(2, 'completion'),
      passes: true,
    },
    ...takenBack('touch-device', happened('work-ended', '10:20')),
    ...takenBack('open-data', happened('work-ended', '10:20')),
    ...takenBack('change-settings', setting, '默认打印机'),
    ...takenBack('install-software', software, '打印驱动'),
    ...takenBack(
      'take-away',
      {
        type: 'device-taken',
        payload: { line: storyId(0x72), what: '主机', disk: 'none', reason: '需要检测主板' },
      },
      '主机',
    ),
    ...takenBack(
      'borrow',
      { type: 'thing-borrowed', payload: { line: storyId(0x73), what: '椅子' } },
      '椅子',
    ),
    ...takenBack(
      'move-items',
      { type: 'things-moved', payload: { line: storyId(0x74), what: '花盆' } },
      '花盆',
    ),
    ...takenBack('go-to-machine', { type: 'went-to-machine', payload: { where: '三楼机房' } }, '三楼机房'),
    ...takenBack('make-call', called('own')),
    ...takenBack('use-customer-phone', called('customer')),
    ...takenBack('colleague-tests', { type: 'verified', payload: { tester: 'colleague', works: true } }),
    ...takenBack('delegated-signing', signed(2, 'completion')),
    ...takenBack('delegated-data-safety', signed(1, 'no-data-operation')),
    {
      name: 'a yes to another time can be taken back until that time is noted',
      given: [...asked, ...at('10:10', booked('15:00')), ...at('10:20', answered('rebook'))],
      at: '10:30',
      expect: allAsked,
      tries: withdrawn('rebook'),
      passes: true,
    },
    {
      name: 'and no longer once it is',
      given: [...asked, ...at('10:20', answered('rebook'), booked('15:00'))],
      at: '10:30',
      expect: allAsked,
      tries: withdrawn('rebook'),
      passes: false,
    },
    {
      name: 'another setting that was changed says nothing of this one',
      given: [...asked, ...at('10:20', setting)],
      at: '10:30',
      expect: allAsked,
      tries: withdrawn('change-settings', '桌面分辨率'),
      passes: true,
    },
    {
      name: 'a call on the customer’s phone says nothing of calls on the own',
      given: [...asked, ...at('10:20', called('customer'))],
      at: '10:30',
      expect: allAsked,
      tries: withdrawn('make-call'),
      passes: true,
    },
    {
      name: 'a call on the own phone says nothing of the customer’s',
      given: [...asked, ...at('10:20', called('own'))],
      at: '10:30',
      expect: allAsked,
      tries: withdrawn('use-customer-phone'),
      passes: true,
    },
    {
      name: 'the customer tested after all: the colleague needn’t',
      given: [...asked, ...at('10:20', verified)],
      at: '10:30',
      expect: allAsked,
      tries: withdrawn('colleague-tests'),
      passes: true,
    },
    {
      name: 'staying alone can be forbidden at any time',
      given: [...asked, ...at('10:20', happened('work-ended', '10:20'))],
      at: '10:30',
      expect: allAsked,
      tries: withdrawn('continue-alone'),
      passes: true,
    },
  ],
  'D5.1': mended('D5.1'),
  ...disciplineSettingsExamples,
}
