import { attemptNames, channelNames, delayToldNames } from '@countersign/shared/names'
import type { Payload } from '@countersign/shared/record'
import { deviceClock, deviceTime, toInput } from '../../clock/index.ts'
import { type Field, type Form, onlySaid, optionsOf, said, type Values } from './form.ts'

/** An instant from the value of a `datetime-local` field: wall time here, with the offset that holds then. */
export function instantFrom(input: string): string {
  return deviceTime(new Date(input).getTime())
}

/** The instant in a field, or now where it was left empty. */
export function timeOrNow(values: Values, field: string): string {
  const typed = said(values, field)
  return typed === undefined ? deviceTime(deviceClock.now()) : instantFrom(typed)
}

const channel: Field = {
  name: 'channel',
  kind: 'one',
  look: 'select',
  label: { 'zh-CN': '方式', en: 'By' },
  options: (['phone', 'message', 'mail', 'in-person'] as const).map((id) => ({ id, say: channelNames[id] })),
  isWanted: true,
}

/** The first talk with the customer is the one in which the visit is booked. */
const isBooking = (values: Values) => values.books === 'yes' && values.outcome === 'reached'

export const contactAttempt: Form = {
  type: 'contact-attempted',
  calls: 'customer',
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
    channel,
    {
      name: 'with',
      kind: 'line',
      label: { 'zh-CN': '联系到谁', en: 'With whom' },
      when: (values) => values.outcome === 'reached',
    },
    {
      name: 'time',
      kind: 'time',
      label: { 'zh-CN': '约定上门时间', en: 'Time agreed for the visit' },
      hint: { 'zh-CN': '这次没有约好，就清空', en: 'Leave it empty if none was agreed' },
      when: isBooking,
    },
    { name: 'note', kind: 'prose', label: { 'zh-CN': '说明', en: 'Note' } },
  ],
  start: ({ job, contacts, appointments, arrived, opened }) => ({
    outcome: contacts.length === 0 ? 'reached' : undefined,
    channel: 'phone',
    with: job.customer?.person ?? '',
    books: appointments.length === 0 && !arrived ? 'yes' : 'no',
    time: opened?.appointment ? toInput(opened.appointment) : '',
    travelMinutes: opened?.travelMinutes === undefined ? '' : String(opened.travelMinutes),
  }),
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
  next: (values) =>
    isBooking(values) && said(values, 'time')
      ? appointment.fact({ ...values, agreedWith: values.with, again: 'no' }, '')
      : undefined,
}

export const appointment: Form = {
  type: 'appointment-made',
  calls: 'customer',
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

export const delayReported: Form = {
  type: 'delay-reported',
  calls: 'customer',
  title: { 'zh-CN': '告知不能按时到', en: 'Say that you can’t be on time' },
  done: { 'zh-CN': '记下：已告知', en: 'Write down that they know' },
  fields: [
    {
      name: 'to',
      kind: 'one',
      label: { 'zh-CN': '告诉了谁', en: 'Whom you told' },
      options: optionsOf(delayToldNames),
      isWanted: true,
    },
    channel,
    { name: 'reason', kind: 'line', label: { 'zh-CN': '真实原因', en: 'The true reason' }, isWanted: true },
    {
      name: 'newTime',
      kind: 'time',
      label: { 'zh-CN': '大约何时到', en: 'When you will be there' },
      hint: {
        'zh-CN': '与客户约了新时间的，再点“改约”',
        en: 'Where a new time was agreed, change the appointment too',
      },
    },
  ],
  start: () => ({ to: 'customer', channel: 'phone' }),
  fact: (values) => {
    const newTime = said(values, 'newTime')
    return {
      type: 'delay-reported',
      payload: {
        to: values.to,
        channel: values.channel,
        reason: said(values, 'reason'),
        ...onlySaid({ newTime: newTime && instantFrom(newTime) }),
      } as Payload<'delay-reported'>,
    }
  },
}

export const phoneAdvice: Form = {
  type: 'phone-advice-given',
  calls: 'customer',
  title: { 'zh-CN': '电话指导', en: 'Advice on the phone' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'advice',
      kind: 'prose',
      label: { 'zh-CN': '怎么指导的', en: 'What you advised' },
      isWanted: true,
    },
    {
      name: 'accepted',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '客户接受吗', en: 'Did the customer take it' },
      hint: { 'zh-CN': '接受的，两小时后回访', en: 'If so, call back after two hours' },
      options: [
        { id: 'yes', say: { 'zh-CN': '接受', en: 'Yes' } },
        { id: 'no', say: { 'zh-CN': '要求上门', en: 'No: visit' } },
      ],
      isWanted: true,
    },
  ],
  start: ({ phoneAdvice }) => ({
    advice: phoneAdvice?.advice,
    accepted: phoneAdvice ? (phoneAdvice.accepted ? 'yes' : 'no') : undefined,
  }),
  fact: (values) => ({
    type: 'phone-advice-given',
    payload: { advice: said(values, 'advice') ?? '', accepted: values.accepted === 'yes' },
  }),
}

export const vendorReport: Form = {
  type: 'vendor-reported',
  calls: 'vendor',
  title: { 'zh-CN': '代客户向厂商报修', en: 'Report to the vendor for the customer' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    { name: 'vendor', kind: 'line', label: { 'zh-CN': '厂商', en: 'Vendor' }, isWanted: true },
    { name: 'reference', kind: 'line', label: { 'zh-CN': '厂商单号', en: 'Their number' } },
    { name: 'note', kind: 'prose', label: { 'zh-CN': '说明', en: 'Note' } },
  ],
  start: ({ vendorReport }) => ({
    vendor: vendorReport?.vendor,
    reference: vendorReport?.reference,
    note: vendorReport?.note,
  }),
  fact: (values) => ({
    type: 'vendor-reported',
    payload: {
      vendor: said(values, 'vendor') ?? '',
      ...onlySaid({ reference: said(values, 'reference'), note: said(values, 'note') }),
    },
  }),
}

export const earlierVisit: Form = {
  type: 'earlier-visit-known',
  title: { 'zh-CN': '以前的服务', en: 'An earlier visit' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'engineer',
      kind: 'line',
      label: { 'zh-CN': '哪位工程师', en: 'Which engineer' },
      isWanted: true,
    },
    { name: 'day', kind: 'day', label: { 'zh-CN': '哪一天', en: 'On which day' } },
    { name: 'what', kind: 'prose', label: { 'zh-CN': '做了什么', en: 'What was done' } },
  ],
  start: ({ earlierVisits }, line) => {
    const known = earlierVisits.find((one) => one.line === line)
    return { engineer: known?.engineer ?? undefined, day: known?.day, what: known?.what }
  },
  fact: (values, line) => ({
    type: 'earlier-visit-known',
    payload: {
      line,
      engineer: said(values, 'engineer'),
      ...onlySaid({ day: said(values, 'day'), what: said(values, 'what') }),
    } as Payload<'earlier-visit-known'>,
  }),
}
