import { isRefusal } from '@countersign/shared/field'
import { append, type Record as ServiceRecord } from '@countersign/shared/record'
import { samples } from '@countersign/shared/samples'
import { describe, expect, test } from 'vitest'
import { calledBack, deviceReturned, followedUp, phoneConfirmed, supervisorConfirmed } from './after-forms.ts'
import {
  amendment,
  feeLine,
  hiddenFault,
  hundredths,
  outcome,
  training,
  verification,
} from './confirm-forms.ts'
import {
  appointment,
  contactAttempt,
  delayReported,
  earlierVisit,
  foreseenCause,
  foreseenSpare,
  phoneAdvice,
  vendorReport,
} from './contact-forms.ts'
import { interruption, reopening, visitEnding } from './ending-forms.ts'
import { type Form, missing, ownDevice, type Values } from './form.ts'
import { jobCorrection, jobFrom, jobValues } from './job-form.ts'
import { customerMet, ownerLeft, waited, wentToMachine } from './meet-forms.ts'
import { decision, escalation, report } from './problem-forms.ts'
import {
  dataWorkPlan,
  faultConfirmed,
  noteLine,
  partLine,
  settingLine,
  softwareLine,
  workLine,
} from './serve-forms.ts'
import {
  callMade,
  deviceTaken,
  furtherDevice,
  promiseMade,
  thingBorrowed,
  thingsMoved,
} from './thing-forms.ts'

const line = '019aa0b0-1111-7111-8111-111111111111'

function sample(name: string): ServiceRecord {
  const found = samples.find((one) => one.name === name)
  if (!found) throw new Error(`no sample ${name}`)
  return found.record()
}

/** What a form makes of what is filled in, put to the record. */
function answer(form: Form, record: ServiceRecord, typed: Values = {}) {
  const values = { ...form.start(record.state, undefined), ...typed }
  expect(missing(form, values)).toEqual([])
  let salts = 0
  return append(record, form.fact(values, line), {
    id: '019aa0b0-2222-7222-8222-222222222222',
    lane: 'tablet',
    at: '2026-11-20T12:00:00+08:00',
    clock: null,
    by: { role: 'engineer', id: 'E017', name: '李明' },
    salt: () => `salt-${salts++}`,
  })
}

describe('every form', () => {
  const filled: readonly (readonly [Form, Values])[] = [
    [contactAttempt, { outcome: 'reached', note: '约好十点' }],
    [appointment, { time: '2026-11-20T10:00', travelMinutes: '25', reason: '客户开会' }],
    [foreseenCause, { cause: '搓纸轮老化' }],
    [foreseenSpare, { name: '搓纸轮' }],
    [customerMet, {}],
    [faultConfirmed, { fault: '卡纸', cause: '' }],
    [dataWorkPlan, { operations: ['os-reinstall'], atRisk: 'C 盘', secret: 'no', backedUpBy: 'engineer' }],
    [workLine, { what: '清洁', dataOperation: 'none' }],
    [partLine, { kind: 'consumable', name: '搓纸轮', newSerial: ' N1 ' }],
    [softwareLine, { name: '驱动' }],
    [settingLine, { what: '默认打印机' }],
    [noteLine, { text: '第一行\n第二行' }],
    [verification(), { tester: 'customer', works: 'yes' }],
    [outcome, { outcome: 'partly', next: '再来一次', nextTime: '2026-11-23T10:00' }],
    [hiddenFault, { what: '插排松动', removed: 'no' }],
    [training, { topics: '装纸' }],
    [feeLine, { what: '网线', amount: '60.5' }],
    [jobCorrection, { address: '新地址' }],
    [delayReported, { reason: '路上堵车', newTime: '2026-11-20T10:30' }],
    [phoneAdvice, { advice: '重新插拔电源', accepted: 'yes' }],
    [calledBack, { works: 'yes' }],
    [vendorReport, { vendor: '某厂商' }],
    [earlierVisit, { engineer: '周伟', day: '2026-10-08' }],
    [visitEnding(), { way: 'vendor', reason: '在保，由厂商维修', to: '某厂商' }],
    [visitEnding('solved-by-phone'), { reason: '按指导已正常' }],
    [reopening, { reason: '客户又要求上门' }],
    [interruption, { reason: '缺配件', next: '2026-11-23T10:00' }],
    [waited, { minutes: '15', why: '客户在吃饭' }],
    [wentToMachine, { where: '三楼机房' }],
    [ownerLeft, {}],
    [furtherDevice, { kind: 'printer' }],
    [callMade, {}],
    [thingBorrowed, { what: '椅子' }],
    [thingsMoved, { what: '纸箱' }],
    [deviceTaken, { what: '主机', disk: 'stays-with-customer', reason: '现场无法判断' }],
    [promiseMade, { about: 'other', what: '周五前答复' }],
    [phoneConfirmed, { works: 'yes', otherFaults: 'no' }],
    [supervisorConfirmed, { supervisor: '赵敏' }],
    [followedUp, { satisfied: 'yes' }],
    [deviceReturned(), { what: '主机' }],
    [escalation('S4.6', '光驱', '赵敏'), { reason: '客户要求加装光驱' }],
    [report('S5.3', 'it-contact', '孙老师'), {}],
    [partLine, { kind: 'other', name: '光驱', standard: 'no' }],
    [softwareLine, { name: '下载工具', scope: 'service', forbidden: 'yes' }],
  ]
  test.each(filled.map(([form, values]) => [form.type, form, values] as const))(
    '%s makes a fact the record takes',
    (_, form, values) => {
      expect(answer(form, sample('unsigned'), values)).toHaveProperty('record')
    },
  )

  test('a question says what exactly it is about, and a decision which question it answers', () => {
    const asked = answer(escalation('S4.6', '光驱', '赵敏'), sample('unsigned'), { reason: '客户要求' })
    if (isRefusal(asked)) throw new Error(asked.say.en)
    const { state } = asked.record
    expect(state.escalations).toMatchObject([{ about: 'S4.6', subject: '光驱', to: '赵敏' }])
    const answers = decision({ line, to: '赵敏' })
    const values = { ...answers.start(state, undefined), decision: 'approved', words: '可以装' }
    expect(answers.fact({ ...values, time: '2026-11-20T11:00' }, line).payload).toMatchObject({
      escalation: line,
      decider: '赵敏',
      time: expect.stringContaining('2026-11-20T11:00'),
    })
    expect(answers.fact(values, line).payload).toMatchObject({ time: expect.stringContaining('T') })
  })

  test('what is broken off goes on at the time agreed', () => {
    const values = { reason: '缺配件\n客户同意', next: '2026-11-23T10:00', agreedWith: '王芳' }
    expect(interruption.next?.(values)).toMatchObject({
      type: 'appointment-made',
      payload: { agreedWith: '王芳', reason: '缺配件' },
    })
    expect(interruption.next?.({ reason: '缺配件' })).toBeUndefined()
  })

  test('breaking off tells the leaving first, unless it is told already', () => {
    const { state } = sample('unsigned')
    const there = interruption.start(state, undefined)
    expect(interruption.first?.({ ...there, left: '2026-11-20T11:40' })).toMatchObject({
      type: 'left',
      payload: { time: expect.stringContaining('2026-11-20T11:40') },
    })
    const gone = interruption.start(sample('printer-jam').state, undefined)
    expect(interruption.first?.(gone)).toBeUndefined()
  })

  test('a line is about the further device that was chosen, and about none where it is the job’s own', () => {
    const { payload } = workLine.fact({ what: '清洁', device: line }, line)
    expect(payload).toMatchObject({ device: line })
    expect(workLine.fact({ what: '清洁', device: ownDevice }, line).payload).not.toHaveProperty('device')
  })

  test('an amendment is only for what is signed', () => {
    expect(answer(amendment, sample('printer-jam'), { reason: '型号写错' })).toHaveProperty('record')
    expect(isRefusal(answer(amendment, sample('unsigned'), { reason: '型号写错' }))).toBe(true)
  })

  test('what is wanted and empty is named, and only while it is in sight', () => {
    expect(
      missing(workLine, { kind: 'hardware', what: '  ', dataOperation: 'none', scope: 'ticket' }),
    ).toEqual(['what'])
    expect(missing(outcome, { outcome: 'solved' })).toEqual([])
    expect(missing(outcome, { outcome: 'partly' })).toEqual(['next'])
    expect(missing(dataWorkPlan, { operations: [] })).toContain('operations')
  })
})

describe('a line edited', () => {
  test('starts with what it said, and says the same again', () => {
    const record = sample('till-disk-replaced')
    for (const [form, list] of [
      [workLine, record.state.work],
      [partLine, record.state.parts],
      [softwareLine, record.state.software],
      [settingLine, record.state.settings],
      [hiddenFault, record.state.hiddenFaults],
    ] as const) {
      for (const told of list) {
        const { payload } = form.fact(form.start(record.state, told.line), told.line)
        expect(told).toMatchObject(payload)
      }
    }
  })
})

describe('a job', () => {
  test('is the same after it went through the fields', () => {
    for (const { record } of samples) {
      const { project, ...job } = record().state.job
      const { link: _, ...ticket } = job.ticket ?? {}
      const { bought: __, ...asset } = job.asset ?? {}
      expect(jobFrom(jobValues({ ...job, ...(project && { project }) }))).toEqual({
        ...job,
        ...(job.ticket && { ticket }),
        ...(job.asset && { asset }),
        ...(project?.name && { project: { name: project.name } }),
      })
    }
  })

  test('corrected says only what differs', () => {
    const { state } = sample('printer-jam')
    const values = { ...jobCorrection.start(state, undefined), address: '北京市东城区东方大街 20 号' }
    expect(jobCorrection.fact(values, line).payload).toEqual({
      job: { customer: { address: '北京市东城区东方大街 20 号' } },
    })
  })
})

test.each([
  ['60', 6000],
  ['60.5', 6050],
  ['¥1,280.00', 128000],
  ['１２．３０', 1230],
  ['60 元', 6000],
  ['六十', Number.NaN],
  ['60.555', Number.NaN],
  ['-5', Number.NaN],
])('%s is %d hundredths', (typed, amount) => {
  expect(hundredths(typed)).toBe(amount)
})
