import { feeKindNames, outcomeNames, testerNames } from '@countersign/shared/names'
import type { Payload } from '@countersign/shared/record'
import { toInput } from '../../clock/index.ts'
import { instantFrom } from './contact-forms.ts'
import { asYesNo, type Form, onlySaid, optionsOf, said } from './form.ts'

/** The test of the job's own device, or of a further one (its line). */
export function verification(device?: string): Form {
  return {
    type: 'verified',
    ...(device !== undefined && { about: device }),
    title: { 'zh-CN': '验机', en: 'Test' },
    done: { 'zh-CN': '记下', en: 'Write down' },
    fields: [
      {
        name: 'tester',
        kind: 'one',
        look: 'segments',
        label: { 'zh-CN': '由谁测试', en: 'Tested by' },
        options: optionsOf(testerNames),
        isWanted: true,
      },
      {
        name: 'works',
        kind: 'one',
        look: 'segments',
        label: { 'zh-CN': '测试结果', en: 'Result' },
        options: [
          { id: 'yes', say: { 'zh-CN': '正常', en: 'It works' } },
          { id: 'no', say: { 'zh-CN': '不正常', en: 'It doesn’t' } },
        ],
        isWanted: true,
      },
      { name: 'note', kind: 'line', label: { 'zh-CN': '测试说明', en: 'What was tested' } },
    ],
    start: (state) => {
      const known =
        device === undefined ? state.verified : state.deviceTests.find((one) => one.device === device)
      return { tester: known?.tester ?? 'customer', works: asYesNo(known?.works), note: known?.note }
    },
    fact: (values) => ({
      type: 'verified',
      payload: {
        tester: values.tester,
        works: values.works === 'yes',
        ...onlySaid({ note: said(values, 'note'), device }),
      } as Payload<'verified'>,
    }),
  }
}

export const outcome: Form = {
  type: 'outcome-set',
  title: { 'zh-CN': '处理结果', en: 'Outcome' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'outcome',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '处理结果', en: 'Outcome' },
      options: optionsOf(outcomeNames),
      isWanted: true,
    },
    {
      name: 'next',
      kind: 'prose',
      label: { 'zh-CN': '后续安排', en: 'What comes next' },
      when: (values) => values.outcome === 'partly' || values.outcome === 'not-solved',
      isWanted: true,
    },
    {
      name: 'nextTime',
      kind: 'time',
      label: { 'zh-CN': '下次时间', en: 'When' },
      when: (values) => values.outcome === 'partly' || values.outcome === 'not-solved',
    },
  ],
  start: ({ outcome }) => ({
    outcome: outcome?.outcome,
    next: outcome?.next,
    nextTime: outcome?.nextTime && toInput(outcome.nextTime),
  }),
  fact: (values) => {
    const isOpen = values.outcome !== 'solved'
    const nextTime = said(values, 'nextTime')
    return {
      type: 'outcome-set',
      payload: {
        outcome: values.outcome,
        ...onlySaid({
          next: isOpen ? said(values, 'next') : undefined,
          nextTime: isOpen && nextTime ? instantFrom(nextTime) : undefined,
        }),
      } as Payload<'outcome-set'>,
    }
  },
}

export const hiddenFault: Form = {
  type: 'hidden-fault-found',
  title: { 'zh-CN': '其他隐患', en: 'Another fault found' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    { name: 'what', kind: 'prose', label: { 'zh-CN': '什么隐患', en: 'What it is' }, isWanted: true },
    {
      name: 'removed',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '是否排除', en: 'Is it removed' },
      options: [
        { id: 'yes', say: { 'zh-CN': '已排除', en: 'Yes' } },
        { id: 'no', say: { 'zh-CN': '未排除', en: 'No' } },
      ],
      isWanted: true,
    },
    { name: 'note', kind: 'prose', label: { 'zh-CN': '说明', en: 'Note' } },
  ],
  start: (state, line) => {
    const known = state.hiddenFaults.find((one) => one.line === line)
    return { what: known?.what, removed: known && (known.removed ? 'yes' : 'no'), note: known?.note }
  },
  fact: (values, line) => ({
    type: 'hidden-fault-found',
    payload: {
      line,
      what: said(values, 'what') ?? '',
      removed: values.removed === 'yes',
      ...onlySaid({ note: said(values, 'note') }),
    },
  }),
}

export const training: Form = {
  type: 'training-given',
  title: { 'zh-CN': '使用指导', en: 'Training' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'topics',
      kind: 'prose',
      label: { 'zh-CN': '讲解了什么', en: 'What was explained' },
      isWanted: true,
    },
  ],
  start: ({ training }) => ({ topics: training?.topics }),
  fact: (values) => ({ type: 'training-given', payload: { topics: said(values, 'topics') ?? '' } }),
}

export const feeLine: Form = {
  type: 'fee-agreed',
  title: { 'zh-CN': '费用', en: 'Fee' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'kind',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '类别', en: 'Kind' },
      options: optionsOf(feeKindNames),
      isWanted: true,
    },
    { name: 'what', kind: 'line', label: { 'zh-CN': '名目', en: 'For what' }, isWanted: true },
    {
      name: 'amount',
      kind: 'line',
      label: { 'zh-CN': '金额（元）', en: 'Amount (CNY)' },
      hint: { 'zh-CN': '例如 60 或 60.50', en: 'For example 60 or 60.50' },
      isWanted: true,
    },
    { name: 'agreedWith', kind: 'line', label: { 'zh-CN': '与谁商定', en: 'Agreed with' }, isWanted: true },
  ],
  start: (state, line) => {
    const known = state.fees.find((one) => one.line === line)
    return {
      kind: known?.kind ?? 'parts',
      what: known?.what,
      amount: known && (known.amount / 100).toFixed(2),
      agreedWith: known?.agreedWith ?? state.met?.person ?? state.job.customer?.person ?? '',
    }
  },
  fact: (values, line) => ({
    type: 'fee-agreed',
    payload: {
      line,
      kind: values.kind,
      what: said(values, 'what'),
      amount: hundredths(said(values, 'amount') ?? ''),
      currency: 'CNY',
      agreedWith: said(values, 'agreedWith'),
    } as Payload<'fee-agreed'>,
  }),
}

/** Hundredths of an amount as typed; NaN, which the record refuses, where it is no amount. */
export function hundredths(typed: string): number {
  const plain = typed.normalize('NFKC').replace(/[,\s¥￥元]/g, '')
  const [, whole, fraction = ''] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(plain) ?? []
  return whole === undefined ? Number.NaN : Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
}

export const amendment: Form = {
  type: 'amendment-begun',
  title: { 'zh-CN': '更正记录', en: 'Amend the record' },
  done: { 'zh-CN': '开始更正', en: 'Begin the amendment' },
  fields: [
    {
      name: 'reason',
      kind: 'prose',
      label: { 'zh-CN': '为什么要更正', en: 'Why it must be amended' },
      hint: {
        'zh-CN': '原签字保留在记录中，更正后请客户重新签字',
        en: 'The signature stays in the record; the customer signs anew afterwards',
      },
      isWanted: true,
    },
  ],
  start: () => ({}),
  fact: (values) => ({ type: 'amendment-begun', payload: { reason: said(values, 'reason') ?? '' } }),
}
