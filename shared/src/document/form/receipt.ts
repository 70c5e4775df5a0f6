import type { State, Told } from '../../record/index.ts'
import { fill, type Lang, type Text } from '../../text/index.ts'
import type { Block, Content, Field } from '../content.ts'
import { channelNames } from '../names.ts'
import { field, fields, personal, type Sheet, say, time } from './sheet.ts'
import { returnWords, takenRows } from './taken.ts'

type Taken = Told<'device-taken'>

export const receiptTitle: Text = { 'zh-CN': '设备带走收据', en: 'Receipt for a Device Taken Away' }

const diskWords: Readonly<Record<Taken['disk'], Text>> = {
  'stays-with-customer': {
    'zh-CN': '硬盘已从设备中取下，由客户保管，未随设备带走。',
    en: 'The disk was taken out of the device and stays with the customer.',
  },
  'goes-along': {
    'zh-CN': '硬盘随设备带走。未经客户同意，不查看、不复制、不向他人提供其中的资料。',
    en: 'The disk goes along with the device. Without the customer’s consent nothing on it is opened, copied or passed on.',
  },
  none: { 'zh-CN': '带走的设备中没有硬盘。', en: 'There is no disk in what was taken away.' },
}

const handedOver: Text = {
  'zh-CN':
    '上列设备及附件已交给{organisation}带走检修，硬盘的处理如上所述。本人已收到本收据，取回设备时交还。',
  en: 'The device and accessories above were handed to {organisation} to be repaired; the disk is dealt with as said above. I have received this receipt and hand it back when the device returns.',
}

const handedBack: Text = {
  'zh-CN': '上列设备及附件已如数归还，硬盘情况与上述一致。',
  en: 'The device and all accessories above have come back, the disk as said above.',
}

/** What the customer gets for a device that goes to the workshop. `state` is that of the customer's copy. */
export function receipt(state: State, taken: Taken, lang: Lang): Content {
  const sheet: Sheet = { state, lang, blank: false }
  const { opened, job } = state
  const organisation = opened?.organisation ?? ''
  return {
    organisation,
    title: say(sheet, receiptTitle),
    references: [
      { label: say(sheet, { 'zh-CN': '记录编号', en: 'Record no.' }), value: opened?.number ?? '' },
      { label: say(sheet, { 'zh-CN': '工单编号', en: 'Ticket no.' }), value: job.ticket?.number ?? '' },
    ],
    blocks: [
      section(sheet, { 'zh-CN': '客户', en: 'Customer' }),
      ...customer(sheet),
      section(sheet, { 'zh-CN': '带走的设备', en: 'What was taken away' }),
      ...fields(sheet, takenRows(sheet, taken, say(sheet, diskWords[taken.disk]))),
      ...consent(sheet, taken),
      section(sheet, { 'zh-CN': '交接', en: 'Handing over' }),
      ...fields(sheet, [
        [
          field(sheet, { 'zh-CN': '经办工程师', en: 'Engineer' }, opened?.engineer.name),
          field(sheet, { 'zh-CN': '工号', en: 'Engineer no.' }, opened?.engineer.number),
          field(sheet, { 'zh-CN': '日期', en: 'Date' }, taken.at.slice(0, 10)),
        ],
      ]),
      penBox(
        sheet,
        { 'zh-CN': '客户签字：设备交出', en: 'Customer’s signature: handed over' },
        fill(handedOver, { organisation }),
      ),
      section(sheet, { 'zh-CN': '归还', en: 'Coming back' }),
      ...comingBack(sheet, taken),
    ],
  }
}

function section(sheet: Sheet, title: Text): Block {
  return { block: 'section', title: say(sheet, title) }
}

function customer(sheet: Sheet): readonly Block[] {
  const { customer } = sheet.state.job
  return fields(sheet, [
    [
      field(sheet, { 'zh-CN': '客户单位', en: 'Customer' }, customer?.unit),
      field(sheet, { 'zh-CN': '部门', en: 'Department' }, customer?.department),
    ],
    [
      field(sheet, { 'zh-CN': '联系人', en: 'Contact' }, personal(sheet, customer?.person)),
      field(sheet, { 'zh-CN': '联系电话', en: 'Phone' }, personal(sheet, customer?.phone)),
    ],
    [field(sheet, { 'zh-CN': '服务地址', en: 'Address' }, personal(sheet, customer?.address))],
  ])
}

/** Who agreed to its being taken away, how and when, and the words they were asked with. */
function consent(sheet: Sheet, { what, at }: Taken): readonly Block[] {
  const given = sheet.state.consents.findLast(
    (one) =>
      one.consent === 'take-away' &&
      one.about === what &&
      one.answer === 'yes' &&
      Date.parse(one.at) <= Date.parse(at),
  )
  if (!given) return []
  return [
    section(sheet, { 'zh-CN': '客户同意', en: 'Consent' }),
    ...fields(sheet, [
      [
        field(sheet, { 'zh-CN': '同意人', en: 'Agreed by' }, personal(sheet, given.person)),
        field(sheet, { 'zh-CN': '方式', en: 'How' }, say(sheet, channelNames[given.channel])),
        field(sheet, { 'zh-CN': '时间', en: 'When' }, time(given.at)),
      ],
      [field(sheet, { 'zh-CN': '说明内容', en: 'Words shown' }, given.words)],
    ]),
  ]
}

function comingBack(sheet: Sheet, taken: Taken): readonly Block[] {
  const back = returnWords(sheet, taken)
  if (back !== '') return fields(sheet, [[field(sheet, { 'zh-CN': '已归还', en: 'Returned' }, back)]])
  return [
    penBox(sheet, { 'zh-CN': '客户签字：设备收回', en: 'Customer’s signature: taken back' }, handedBack),
  ]
}

/** A box to be filled in by pen. */
function penBox(sheet: Sheet, title: Text, statement: Text): Block {
  const empty = (label: Text): Field => ({ label: say(sheet, label), value: '' })
  return {
    block: 'signature',
    title: say(sheet, title),
    statement: say(sheet, statement),
    stands: 'empty',
    verdict: '',
    fields: [empty({ 'zh-CN': '姓名', en: 'Name' }), empty({ 'zh-CN': '日期', en: 'Date' })],
    ink: null,
    inkLabel: say(sheet, { 'zh-CN': '签字', en: 'Signature' }),
    seal: null,
  }
}
