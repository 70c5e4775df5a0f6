import type { Example, Examples } from './example.ts'
import { storyId } from './example.ts'
import { askedIfRefused, mended } from './problem-examples.ts'
import {
  answered,
  at,
  called,
  installed,
  interrupted,
  opened,
  owner,
  partUsed,
  putBack,
  signed,
  ticked,
  usesThing,
  worked,
} from './story.ts'

const begun = at('08:00', opened())
const yesToAlone = answered('continue-alone')
const left = owner('owner-left', '10:30')
const returned = owner('owner-returned', '11:00')

const borrowedChair = `returned-${storyId(0x50)}`
const chair = usesThing('thing-borrowed', '椅子')

export const peopleExamples: Examples = {
  'S6.1': [
    ...askedIfRefused('S6.1', { also: ['consent S6.1/make-call none'] }),
    {
      name: 'no call about another job unasked',
      given: begun,
      at: '10:05',
      expect: [],
      tries: called('own', 'another-job'),
      passes: false,
    },
    {
      name: 'the customer minds',
      given: [...begun, ...at('10:00', answered('make-call', 'no'))],
      at: '10:05',
      expect: [],
      tries: called('own', 'another-job'),
      passes: false,
    },
    {
      name: 'the customer doesn’t mind',
      given: [...begun, ...at('10:00', answered('make-call'))],
      at: '10:05',
      expect: [],
      tries: called('own', 'another-job'),
      passes: true,
    },
    {
      name: 'a call about this job is D10’s',
      given: begun,
      at: '10:05',
      expect: [],
      tries: called('own', 'this-job'),
      passes: true,
    },
  ],
  'S6.2': [
    ...mended('S6.2'),
    {
      name: 'the owner is there: work goes on',
      given: begun,
      at: '10:05',
      expect: [],
      tries: worked(),
      passes: true,
    },
    ...(
      [
        ['work', worked()],
        ['a part', partUsed('power')],
        ['software', installed('办公软件')],
        [
          'a setting',
          {
            type: 'setting-changed',
            payload: { line: storyId(5), what: '默认打印机', from: '无', to: 'LaserJet' },
          },
        ],
      ] as const
    ).map(
      ([what, tries]): Example => ({
        name: `the owner is away and wasn’t asked: ${what} waits`,
        given: [...begun, ...at('10:30', left)],
        at: '10:31',
        expect: ['consent S6.2/continue-alone none'],
        tries,
        passes: false,
      }),
    ),
    {
      name: 'asked before leaving: work goes on',
      given: [...begun, ...at('10:29', yesToAlone), ...at('10:30', left)],
      at: '10:31',
      expect: ['consent S6.2/continue-alone yes'],
      tries: worked(),
      passes: true,
    },
    {
      name: 'asked by phone after leaving: work goes on',
      given: [...begun, ...at('10:30', left), ...at('10:35', yesToAlone)],
      at: '10:36',
      expect: ['consent S6.2/continue-alone yes'],
      tries: worked(),
      passes: true,
    },
    {
      name: 'the owner would rather be there',
      given: [...begun, ...at('10:30', answered('continue-alone', 'no'), left)],
      at: '10:31',
      expect: ['consent S6.2/continue-alone no'],
      tries: worked(),
      passes: false,
    },
    {
      name: 'the owner is back: nothing more to ask',
      given: [...begun, ...at('10:30', left), ...at('11:00', returned)],
      at: '11:01',
      expect: [],
      tries: worked(),
      passes: true,
    },
    {
      name: 'a yes to one absence is none to the next',
      given: [
        ...begun,
        ...at('10:30', yesToAlone, left),
        ...at('11:00', returned),
        ...at('11:30', owner('owner-left', '11:30')),
      ],
      at: '11:31',
      expect: ['consent S6.2/continue-alone none'],
      tries: worked(),
      passes: false,
    },
    {
      name: 'asked anew for the next absence',
      given: [
        ...begun,
        ...at('10:30', yesToAlone, left),
        ...at('11:00', returned, yesToAlone, owner('owner-left', '11:00')),
      ],
      at: '11:01',
      expect: ['consent S6.2/continue-alone yes'],
      tries: worked(),
      passes: true,
    },
    {
      name: 'nor does it outlast the trip it was given on',
      given: [
        ...begun,
        ...at('10:30', yesToAlone, left),
        ...at('10:50', interrupted()),
        ...at('+1 10:00', owner('owner-left', '+1 10:00')),
      ],
      at: '+1 10:01',
      expect: ['consent S6.2/continue-alone none'],
      tries: worked(),
      passes: false,
    },
  ],
  'S6.3': [
    ...mended('S6.3', { also: ['consent S6.3/borrow none'] }),
    {
      name: 'nothing is borrowed unasked',
      given: begun,
      at: '10:05',
      expect: [],
      tries: chair,
      passes: false,
    },
    {
      name: 'a yes to the pen is none to the chair',
      given: [...begun, ...at('10:00', answered('borrow', 'yes', '笔'))],
      at: '10:05',
      expect: [],
      tries: chair,
      passes: false,
    },
    {
      name: 'asked for, it may be used',
      given: [...begun, ...at('10:00', answered('borrow', 'yes', '椅子'))],
      at: '10:05',
      expect: [],
      tries: chair,
      passes: true,
    },
    {
      name: 'nothing borrowed keeps nobody from signing',
      given: begun,
      at: '11:00',
      expect: [],
      tries: signed(2, 'completion'),
      passes: true,
    },
    {
      name: 'it goes back before the customer signs',
      given: [...begun, ...at('10:05', chair)],
      at: '11:00',
      expect: [`check S6.3/${borrowedChair} open`],
      tries: signed(2, 'completion'),
      passes: false,
    },
    {
      name: 'place 1 doesn’t wait for it',
      given: [...begun, ...at('10:05', chair)],
      at: '10:10',
      expect: [`check S6.3/${borrowedChair} open`],
      tries: signed(1, 'no-data-operation'),
      passes: true,
    },
    {
      name: 'given back',
      given: [...begun, ...at('10:05', chair), ...at('10:50', putBack())],
      at: '11:00',
      expect: [`check S6.3/${borrowedChair} done`],
      tries: signed(2, 'completion'),
      passes: true,
    },
    {
      name: 'ticked as given back',
      given: [...begun, ...at('10:05', chair), ...at('10:50', ...ticked(`S6.3/${borrowedChair}`))],
      at: '11:00',
      expect: [`check S6.3/${borrowedChair} done`],
      tries: signed(2, 'completion'),
      passes: true,
    },
    {
      name: 'one of two is back',
      given: [
        ...begun,
        ...at('10:05', chair, usesThing('thing-borrowed', '笔', 0x51)),
        ...at('10:50', putBack(0x51)),
      ],
      at: '11:00',
      expect: [`check S6.3/${borrowedChair} open`, `check S6.3/returned-${storyId(0x51)} done`],
      tries: signed(2, 'completion'),
      passes: false,
    },
  ],
  'S6.4': [
    ...mended('S6.4', { also: ['consent S6.4/move-items none'] }),
    {
      name: 'nothing is moved unasked',
      given: begun,
      at: '10:05',
      expect: [],
      tries: usesThing('things-moved', '文件柜'),
      passes: false,
    },
    {
      name: 'a yes to one thing is none to another',
      given: [...begun, ...at('10:00', answered('move-items', 'yes', '纸箱'))],
      at: '10:05',
      expect: [],
      tries: usesThing('things-moved', '文件柜'),
      passes: false,
    },
    {
      name: 'asked for, it may be moved',
      given: [...begun, ...at('10:00', answered('move-items', 'yes', '文件柜'))],
      at: '10:05',
      expect: [],
      tries: usesThing('things-moved', '文件柜'),
      passes: true,
    },
  ],
}
