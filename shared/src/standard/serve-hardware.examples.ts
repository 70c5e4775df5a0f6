import type { Examples } from './example.ts'
import { askedAlways, askedIfRefused, mended } from './problem-examples.ts'
import { at, decided, escalated, met, nth, opened, partUsed, planned, reported, signed } from './story.ts'

const begun = at('08:00', opened())
const lists = { parts: [{ name: '内存条', model: 'DDR4 8GB' }] }
const dvdDrive = partUsed('other', { name: '外置光驱', standard: false })

export const hardwareExamples: Examples = {
  'S4.1': [
    {
      name: 'no disk without a plan and a signature',
      given: begun,
      at: '10:05',
      expect: [],
      tries: partUsed('disk'),
      passes: false,
    },
    {
      name: 'planned, and not signed yet',
      given: [...begun, ...at('10:00', planned('disk-replacement'))],
      at: '10:05',
      expect: ['sign S4.1/1 open'],
      tries: partUsed('disk'),
      passes: false,
    },
    {
      name: 'signed, but for something else',
      given: [
        ...begun,
        ...at('10:00', planned('partitioning')),
        ...at('10:04', signed(1, 'data-safety', { about: nth(1) })),
      ],
      at: '10:05',
      expect: ['sign S4.1/1 signed'],
      tries: partUsed('disk'),
      passes: false,
    },
    {
      name: 'signed, the disk may be replaced',
      given: [
        ...begun,
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
      given: begun,
      at: '10:05',
      expect: [],
      tries: partUsed('power'),
      passes: true,
    },
  ],
  'S4.2': mended('S4.2'),
  'S4.3': askedIfRefused('S4.3'),
  'S4.4': askedIfRefused('S4.4'),
  'S4.5': askedIfRefused('S4.5'),
  'S4.6': [
    ...askedAlways('S4.6', { untilAsked: ['report S4.6 it-contact'] }),
    {
      name: 'the IT contact knows',
      given: [...begun, ...at('10:00', met('S4.6'), reported('S4.6', 'it-contact'))],
      at: '10:01',
      expect: ['guide S4.6', 'escalate S4.6 open', 'block S4.6 ticket-closed'],
    },
    {
      name: 'the supervisor knows: one of the two is enough',
      given: [...begun, ...at('10:00', met('S4.6'), reported('S4.6', 'supervisor'))],
      at: '10:01',
      expect: ['guide S4.6', 'escalate S4.6 open', 'block S4.6 ticket-closed'],
    },
    {
      name: 'the service desk is neither of them',
      given: [...begun, ...at('10:00', met('S4.6'), reported('S4.6', 'service-desk'))],
      at: '10:01',
      expect: ['guide S4.6', 'escalate S4.6 open', 'block S4.6 ticket-closed', 'report S4.6 it-contact'],
    },
    {
      name: 'the engineer says it isn’t standard: not without approval',
      given: begun,
      at: '10:05',
      expect: [],
      tries: dvdDrive,
      passes: false,
    },
    {
      name: 'it isn’t on the list: not without approval',
      given: begun,
      master: lists,
      at: '10:05',
      expect: [],
      tries: partUsed('memory', { name: '内存条', model: 'DDR5 32GB' }),
      passes: false,
    },
    {
      name: 'it is on the list',
      given: begun,
      master: lists,
      at: '10:05',
      expect: [],
      tries: partUsed('memory', { name: '内存条', model: 'DDR4 8GB' }),
      passes: true,
    },
    {
      name: 'no list is kept, and nobody says otherwise',
      given: begun,
      at: '10:05',
      expect: [],
      tries: partUsed('memory', { name: '内存条' }),
      passes: true,
    },
    {
      name: 'asked, and no answer yet',
      given: [...begun, ...at('10:00', escalated('S4.6', 0x30, '外置光驱'))],
      at: '10:05',
      expect: [],
      tries: dvdDrive,
      passes: false,
    },
    {
      name: 'the supervisor declines',
      given: [...begun, ...at('10:00', escalated('S4.6', 0x30, '外置光驱'), decided('declined'))],
      at: '10:05',
      expect: [],
      tries: dvdDrive,
      passes: false,
    },
    {
      name: 'approved for another part',
      given: [...begun, ...at('10:00', escalated('S4.6', 0x30, '内存条'), decided())],
      at: '10:05',
      expect: [],
      tries: dvdDrive,
      passes: false,
    },
    {
      name: 'approved for this part',
      given: [...begun, ...at('10:00', escalated('S4.6', 0x30, '外置光驱'), decided())],
      at: '10:05',
      expect: [],
      tries: dvdDrive,
      passes: true,
    },
    {
      name: 'approved as software, which is none of a part',
      given: [...begun, ...at('10:00', escalated('S5.3', 0x30, '外置光驱'), decided())],
      at: '10:05',
      expect: [],
      tries: dvdDrive,
      passes: false,
    },
  ],
}
