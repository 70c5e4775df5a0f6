import { isRefusal } from '@countersign/shared/field'
import { append, type Record as ServiceRecord } from '@countersign/shared/record'
import { samples } from '@countersign/shared/samples'
import { describe, expect, test } from 'vitest'
import {
  amendment,
  feeLine,
  hiddenFault,
  hundredths,
  outcome,
  training,
  verification,
} from './confirm-forms.ts'
import { appointment, contactAttempt, foreseenCause, foreseenSpare } from './contact-forms.ts'
import { type Form, missing, type Values } from './form.ts'
import { jobCorrection, jobFrom, jobValues } from './job-form.ts'
import { customerMet } from './meet-forms.ts'
import {
  dataWorkPlan,
  faultConfirmed,
  noteLine,
  partLine,
  settingLine,
  softwareLine,
  workLine,
} from './serve-forms.ts'

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
    [verification, { tester: 'customer', works: 'yes' }],
    [outcome, { outcome: 'partly', next: '再来一次', nextTime: '2026-11-23T10:00' }],
    [hiddenFault, { what: '插排松动', removed: 'no' }],
    [training, { topics: '装纸' }],
    [feeLine, { what: '网线', amount: '60.5' }],
    [jobCorrection, { address: '新地址' }],
  ]
  test.each(filled.map(([form, values]) => [form.type, form, values] as const))(
    '%s makes a fact the record takes',
    (_, form, values) => {
      expect(answer(form, sample('unsigned'), values)).toHaveProperty('record')
    },
  )

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
