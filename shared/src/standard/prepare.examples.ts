import type { MasterData } from '../master/index.ts'
import { type Examples, storyId } from './example.ts'
import { askedIfRefused, meeting, mended, onceUnderWay } from './problem-examples.ts'
import { advised, at, booked, delayTold, ended, happened, opened, reported, ticked } from './story.ts'

const general = ['tools', 'tablet', 'blank-form', 'media', 'antistatic-cloth', 'cleaning-cloth']
const kitLines = [...general, 'spares', 'documents'].map((name) => `B1/${name}`)

const roller = `B1/spare-${storyId(0x44)}`
const rollerForeseen = {
  type: 'spare-foreseen',
  payload: { line: storyId(0x44), name: '搓纸轮', quantity: 1 },
} as const
const printerKit: Pick<MasterData, 'kits'> = {
  kits: [
    { kind: 'printer', name: 'vacuum', say: { 'zh-CN': '碳粉吸尘器', en: 'Toner vacuum' } },
    { kind: 'till', name: 'scanner', say: { 'zh-CN': '备用扫码枪', en: 'Spare scanner' } },
  ],
}
const departs = happened('departed', '09:05')

const at10 = at('08:00', opened({ appointment: '10:00', travelMinutes: 20 }))
const packed = at('08:30', ...ticked(...kitLines))
const onTheWay = [...at10, ...at('09:28', happened('departed', '09:28'))]

export const prepareExamples: Examples = {
  B1: [
    {
      name: 'nothing checked yet',
      given: at('08:00', opened()),
      at: '09:05',
      expect: [...kitLines.map((id) => `check ${id} open`), 'block B1 departed'],
      tries: departs,
      passes: false,
    },
    {
      name: 'one line open keeps you here',
      given: [...at('08:00', opened()), ...at('09:00', ...ticked(...kitLines.slice(1)))],
      at: '09:05',
      expect: [
        'check B1/tools open',
        ...kitLines.slice(1).map((id) => `check ${id} done`),
        'block B1 departed',
      ],
      tries: departs,
      passes: false,
    },
    {
      name: 'every line ticked, or excused with a reason, lets you go',
      given: [
        ...at('08:00', opened()),
        ...at('09:00', ...ticked(...kitLines.slice(1)), {
          type: 'item-checked',
          payload: { item: 'B1/tools', result: 'not-applicable', reason: '客户处备有工具' },
        }),
      ],
      at: '09:05',
      expect: ['check B1/tools excused', ...kitLines.slice(1).map((id) => `check ${id} done`)],
      tries: departs,
      passes: true,
    },
    {
      name: 'a spare part foreseen has a line of its own',
      given: [...at('08:00', opened()), ...at('09:00', rollerForeseen, ...ticked(...kitLines))],
      at: '09:05',
      expect: [
        ...general.map((name) => `check B1/${name} done`),
        `check ${roller} open`,
        'check B1/documents done',
        'block B1 departed',
      ],
      tries: departs,
      passes: false,
    },
    {
      name: 'packed, it lets you go',
      given: [...at('08:00', opened()), ...at('09:00', rollerForeseen, ...ticked(...kitLines, roller))],
      at: '09:05',
      expect: [
        ...general.map((name) => `check B1/${name} done`),
        `check ${roller} done`,
        'check B1/documents done',
      ],
      tries: departs,
      passes: true,
    },
    {
      name: 'the kind of device brings a kit of its own',
      given: [...at('08:00', opened({ asset: { kind: 'printer' } })), ...at('09:00', ...ticked(...kitLines))],
      at: '09:05',
      master: printerKit,
      expect: [
        ...general.map((name) => `check B1/${name} done`),
        'check B1/spares done',
        'check B1/kit-vacuum open',
        'check B1/documents done',
        'block B1 departed',
      ],
      tries: departs,
      passes: false,
    },
    {
      name: 'and so does a further device',
      given: [
        ...at('08:00', opened({ asset: { kind: 'printer' } })),
        ...at(
          '09:00',
          { type: 'device-added', payload: { line: storyId(0x45), kind: 'till' } },
          ...ticked(...kitLines, 'B1/kit-vacuum', 'B1/kit-scanner'),
        ),
      ],
      at: '09:05',
      master: printerKit,
      expect: [
        ...general.map((name) => `check B1/${name} done`),
        'check B1/spares done',
        'check B1/kit-vacuum done',
        'check B1/kit-scanner done',
        'check B1/documents done',
      ],
      tries: departs,
      passes: true,
    },
  ],
  'B1.1': mended('B1.1'),
  'B1.2': mended('B1.2'),
  B2: [
    {
      name: 'agreed for 10:00, 20 minutes away: ready from 09:00, leaving at 09:30',
      given: at10,
      at: '09:00',
      expect: ['remind B2/get-ready over', 'remind B2/leave ahead'],
    },
    {
      name: 'a minute earlier there is still time',
      given: at10,
      at: '08:59',
      expect: ['remind B2/get-ready ahead', 'remind B2/leave ahead'],
    },
    {
      name: 'packed, eleven minutes before leaving there is still time',
      given: [...at10, ...packed],
      at: '09:19',
      expect: ['remind B2/leave ahead'],
    },
    {
      name: 'ten minutes before leaving it warns',
      given: [...at10, ...packed],
      at: '09:20',
      expect: ['remind B2/leave soon'],
    },
    {
      name: 'the minute before leaving, dispatchers are not told yet',
      given: [...at10, ...packed],
      at: '09:29',
      expect: ['remind B2/leave soon'],
    },
    {
      name: 'not gone at the minute of leaving, it is over',
      given: [...at10, ...packed],
      at: '09:30',
      expect: ['remind B2/leave over', 'helpdesk B2'],
    },
    {
      name: 'not even packed then',
      given: at10,
      at: '09:30',
      expect: ['remind B2/get-ready over', 'remind B2/leave over', 'helpdesk B2'],
    },
    {
      name: 'an unknown way counts as half an hour',
      given: [...at('08:00', opened({ appointment: '10:00' })), ...packed],
      at: '09:19',
      expect: ['remind B2/leave soon'],
    },
    {
      name: 'leaving at 09:20 then',
      given: [...at('08:00', opened({ appointment: '10:00' })), ...packed],
      at: '09:20',
      expect: ['remind B2/leave over', 'helpdesk B2'],
    },
    {
      name: 'a way the organisation knows',
      given: [...at('08:00', opened({ appointment: '10:00' })), ...packed],
      master: { travel: [{ to: '长安街 1 号', minutes: 45 }] },
      at: '09:05',
      expect: ['remind B2/leave over', 'helpdesk B2'],
    },
    {
      name: 'looked up, the way is longer: the same time, agreed with more travel',
      given: [...at10, ...packed, ...at('08:40', booked('10:00', { travelMinutes: 50 }))],
      at: '09:00',
      expect: ['remind B2/leave over', 'helpdesk B2'],
    },
    {
      name: 'agreed anew, the newest time counts',
      given: [...at10, ...packed, ...at('08:40', booked('10:00'), booked('11:00', { reason: '客户要开会' }))],
      at: '09:30',
      expect: ['remind B2/leave ahead'],
    },
    {
      name: 'advice by phone was taken: nobody leaves for a time that was only wished for',
      given: [...at10, ...at('08:40', advised(true))],
      at: '09:40',
      expect: [],
    },
    {
      name: 'advice that was refused changes nothing',
      given: [...at10, ...packed, ...at('08:40', advised(false))],
      at: '09:30',
      expect: ['remind B2/leave over', 'helpdesk B2'],
    },
    {
      name: 'a time that was agreed holds, whatever advice was taken',
      given: [...at10, ...packed, ...at('08:40', booked('10:00'), advised(true))],
      at: '09:30',
      expect: ['remind B2/leave over', 'helpdesk B2'],
    },
    {
      name: 'the organisation sets how early',
      given: at10,
      master: { times: { arriveEarly: 5, getReady: 45, leaveWarn: 20 } },
      at: '08:49',
      expect: ['remind B2/get-ready ahead', 'remind B2/leave ahead'],
    },
    {
      name: 'as it has set',
      given: at10,
      master: { times: { arriveEarly: 5, getReady: 45, leaveWarn: 20 } },
      at: '09:15',
      expect: ['remind B2/get-ready over', 'remind B2/leave soon'],
    },
    ...onceUnderWay(at10, '09:40'),
    {
      name: 'without an appointment there is nothing to count from',
      given: at('08:00', opened()),
      at: '09:40',
      expect: [],
    },
  ],
  'B2.1': mended('B2.1'),
  B3: [
    { name: 'not gone yet, it is not about the way', given: at10, at: '09:58', expect: [] },
    {
      name: 'on the way, eleven minutes before the agreed time',
      given: onTheWay,
      at: '09:49',
      expect: ['remind B3/call ahead'],
    },
    {
      name: 'ten minutes before, it warns',
      given: onTheWay,
      at: '09:50',
      expect: ['remind B3/call soon'],
    },
    {
      name: 'six minutes before, there is a minute left to call',
      given: onTheWay,
      at: '09:54',
      expect: ['remind B3/call soon'],
    },
    {
      name: 'five minutes before, the call is due, and dispatchers see it',
      given: onTheWay,
      at: '09:55',
      expect: ['remind B3/call over', 'helpdesk B3'],
    },
    {
      name: 'the organisation sets how early to call',
      given: onTheWay,
      master: { times: { delayCall: 15, delayWarn: 10 } },
      at: '09:44',
      expect: ['remind B3/call soon'],
    },
    {
      name: 'there, it is silent',
      given: [...onTheWay, ...at('09:56', happened('arrived', '09:56'))],
      at: '09:57',
      expect: [],
    },
    {
      name: 'called off on the way, it is silent',
      given: [...onTheWay, ...at('09:56', ended('called-off'))],
      at: '09:57',
      expect: [],
    },
    {
      name: 'the customer was told',
      given: [...onTheWay, ...at('09:50', delayTold())],
      at: '09:57',
      expect: [],
    },
    {
      name: 'the supervisor was told, who tells the customer',
      given: [...onTheWay, ...at('09:50', delayTold('supervisor'))],
      at: '09:57',
      expect: [],
    },
    {
      name: 'a delay told before a new time was agreed was about the old one',
      given: [...onTheWay, ...at('09:50', delayTold()), ...at('09:51', booked('10:30'))],
      at: '10:25',
      expect: ['remind B3/call over', 'helpdesk B3'],
    },
    {
      name: 'told again, it is silent',
      given: [
        ...onTheWay,
        ...at('09:50', delayTold()),
        ...at('09:51', booked('10:30')),
        ...at('10:20', delayTold()),
      ],
      at: '10:25',
      expect: [],
    },
    {
      name: 'told in the very minute of agreeing',
      given: [...onTheWay, ...at('09:51', booked('10:30'), delayTold())],
      at: '10:25',
      expect: [],
    },
    {
      name: 'without an appointment nobody waits',
      given: [...at('08:00', opened()), ...at('09:28', happened('departed', '09:28'))],
      at: '09:57',
      expect: [],
    },
  ],
  'B3.1': [
    ...askedIfRefused('B3.1', { also: ['report B3.1 supervisor', 'helpdesk B3.1'] }),
    {
      name: 'the supervisor was told',
      given: [...meeting('B3.1'), ...at('09:10', reported('B3.1', 'supervisor'))],
      at: '09:15',
      expect: ['guide B3.1', 'helpdesk B3.1'],
    },
    {
      name: 'the service desk was told, the supervisor wasn’t',
      given: [...meeting('B3.1'), ...at('09:10', reported('B3.1', 'service-desk'))],
      at: '09:15',
      expect: ['guide B3.1', 'report B3.1 supervisor', 'helpdesk B3.1'],
    },
    {
      name: 'the supervisor was told of something else',
      given: [...meeting('B3.1'), ...at('09:10', reported('A8.4', 'supervisor'))],
      at: '09:15',
      expect: ['guide B3.1', 'report B3.1 supervisor', 'helpdesk B3.1'],
    },
  ],
}
