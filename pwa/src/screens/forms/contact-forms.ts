import { attemptNames, channelNames } from '@countersign/shared/names'
import type { Payload } from '@countersign/shared/record'
import { deviceTime, toInput } from '../../clock/index.ts'
import { type Form, onlySaid, optionsOf, said } from './form.ts'

/** An instant from the value of a `datetime-local` field: wall time here, with the offset that holds then. */
export function instantFrom(input: string): string {
  return deviceTime(new Date(input).getTime())
}

export const contactAttempt: Form = {
  type: 'contact-attempted',
  title: { 'zh-CN': '联系客户', en: 'Contact with the customer' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'outcome',
      kind: 'one',
      label: { 'zh-CN': '结果', en: 'Outcome' },
      options: optionsOf(attemptNames),
      isWanted: true,
    },
    {
      name: 'channel',
      kind: 'one',
      look: 'select',
      label: { 'zh-CN': '方式', en: 'By' },
      options: (['phone', 'message', 'mail', 'in-person'] as const).map((id) => ({
        id,
        say: channelNames[id],
      })),
      isWanted: true,
    },
    {
      name: 'with',
      kind: 'line',
      label: { 'zh-CN': '联系到谁', en: 'With whom' },
      when: (values) => values.outcome === 'reached',
    },
    { name: 'note', kind: 'prose', label: { 'zh-CN': '说明', en: 'Note' } },
  ],
  start: (state) => ({ channel: 'phone', with: state.job.customer?.person ?? '' }),
  fact: (values) => ({
    type: 'contact-attempted',
    payload: {
      channel: values.channel,
      outcome: values.outcome,
      ...onlySaid({
        with: values.outcome === 'reached' ? said(values, 'with') : undefined,
        note: said(values, 'note'),
      }),
    } as Payload<'contact-attempted'>,
  }),
}

export const appointment: Form = {
  type: 'appointment-made',
  title: { 'zh-CN': '约定上门时间', en: 'Agree the time of the visit' },
  done: { 'zh-CN': '记下约定', en: 'Write it down' },
  fields: [
    { name: 'time', kind: 'time', label: { 'zh-CN': '上门时间', en: 'Time of the visit' }, isWanted: true },
    {
      name: 'travelMinutes',
      kind: 'whole',
      min: 0,
      max: 1440,
      unit: { 'zh-CN': '分钟', en: 'min' },
      label: { 'zh-CN': '路程', en: 'Travel' },
      hint: { 'zh-CN': '用来倒推出发时间', en: 'Tells when to leave' },
    },
    { name: 'agreedWith', kind: 'line', label: { 'zh-CN': '与谁约定', en: 'Agreed with' } },
    {
      name: 'reason',
      kind: 'line',
      label: { 'zh-CN': '改约原因', en: 'Why it changes' },
      when: (values) => values.again === 'yes',
      isWanted: true,
    },
  ],
  start: (state) => {
    const last = state.appointments.at(-1)
    const time = last?.time ?? state.opened?.appointment
    const travel = last?.travelMinutes ?? state.opened?.travelMinutes
    return {
      time: time ? toInput(time) : '',
      travelMinutes: travel === undefined ? '' : String(travel),
      agreedWith: last?.agreedWith ?? state.job.customer?.person ?? '',
      again: last ? 'yes' : 'no',
    }
  },
  fact: (values) => {
    const travel = said(values, 'travelMinutes')
    return {
      type: 'appointment-made',
      payload: {
        time: instantFrom(said(values, 'time') ?? ''),
        ...onlySaid({
          travelMinutes: travel === undefined ? undefined : Number(travel),
          agreedWith: said(values, 'agreedWith'),
          reason: values.again === 'yes' ? said(values, 'reason') : undefined,
        }),
      },
    }
  },
}

export const foreseenCause: Form = {
  type: 'cause-foreseen',
  title: { 'zh-CN': '可能原因', en: 'Likely cause' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    { name: 'cause', kind: 'line', label: { 'zh-CN': '可能原因', en: 'Cause' }, isWanted: true },
    { name: 'measure', kind: 'line', label: { 'zh-CN': '打算怎么处理', en: 'What to do about it' } },
  ],
  start: (state, line) => {
    const known = state.causes.find((one) => one.line === line)
    return { cause: known?.cause, measure: known?.measure }
  },
  fact: (values, line) => ({
    type: 'cause-foreseen',
    payload: { line, cause: said(values, 'cause') ?? '', ...onlySaid({ measure: said(values, 'measure') }) },
  }),
}

export const foreseenSpare: Form = {
  type: 'spare-foreseen',
  title: { 'zh-CN': '所需备件', en: 'Spare part needed' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    { name: 'name', kind: 'line', label: { 'zh-CN': '备件', en: 'Part' }, isWanted: true },
    {
      name: 'quantity',
      kind: 'whole',
      min: 1,
      max: 999,
      label: { 'zh-CN': '数量', en: 'How many' },
      isWanted: true,
    },
  ],
  start: (state, line) => {
    const known = state.spares.find((one) => one.line === line)
    return { name: known?.name, quantity: String(known?.quantity ?? 1) }
  },
  fact: (values, line) => ({
    type: 'spare-foreseen',
    payload: { line, name: said(values, 'name') ?? '', quantity: Number(said(values, 'quantity')) },
  }),
}
