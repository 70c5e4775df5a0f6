import { identifiedNames, relationNames } from '@countersign/shared/names'
import type { Payload } from '@countersign/shared/record'
import { deviceClock, deviceTime } from '../../clock/index.ts'
import { instantFrom } from './contact-forms.ts'
import { type Form, onlySaid, optionsOf, said } from './form.ts'

const relations = (['requester', 'colleague', 'it-contact', 'other'] as const).map((id) => ({
  id,
  say: relationNames[id],
}))

export const customerMet: Form = {
  type: 'customer-met',
  title: { 'zh-CN': '确认客户', en: 'Confirm the customer' },
  done: { 'zh-CN': '确认', en: 'Confirm' },
  fields: [
    {
      name: 'person',
      kind: 'line',
      label: { 'zh-CN': '接待人姓名', en: 'Who receives you' },
      isWanted: true,
    },
    {
      name: 'relation',
      kind: 'one',
      label: { 'zh-CN': '身份', en: 'Who they are' },
      options: relations,
      isWanted: true,
    },
    {
      name: 'identified',
      kind: 'one',
      look: 'select',
      label: { 'zh-CN': '如何确认', en: 'How you know' },
      options: optionsOf(identifiedNames),
      isWanted: true,
    },
  ],
  start: ({ met, job }) => ({
    person: met?.person ?? job.customer?.person ?? '',
    relation: met?.relation ?? 'requester',
    identified: met?.identified ?? 'told',
  }),
  fact: (values) => ({
    type: 'customer-met',
    payload: {
      person: said(values, 'person') ?? '',
      relation: values.relation,
      identified: values.identified,
    } as Payload<'customer-met'>,
  }),
}

export const waited: Form = {
  type: 'waited',
  title: { 'zh-CN': '等候客户', en: 'Waiting for the customer' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'minutes',
      kind: 'whole',
      min: 1,
      max: 1440,
      unit: { 'zh-CN': '分钟', en: 'min' },
      label: { 'zh-CN': '等了多久', en: 'How long' },
      isWanted: true,
    },
    { name: 'why', kind: 'line', label: { 'zh-CN': '为什么等', en: 'Why' }, isWanted: true },
  ],
  start: ({ waits }, line) => {
    const known = waits.find((one) => one.line === line)
    return { minutes: known && String(known.minutes), why: known?.why }
  },
  fact: (values, line) => ({
    type: 'waited',
    payload: { line, minutes: Number(said(values, 'minutes')), why: said(values, 'why') ?? '' },
  }),
}

export const wentToMachine: Form = {
  type: 'went-to-machine',
  title: { 'zh-CN': '设备在别处', en: 'The machine is elsewhere' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'where',
      kind: 'line',
      label: { 'zh-CN': '设备在哪里', en: 'Where it is' },
      hint: { 'zh-CN': '先征得客户同意，再过去', en: 'Ask the customer first, then go there' },
      isWanted: true,
    },
  ],
  start: ({ machinePlace }) => ({ where: machinePlace?.where }),
  fact: (values) => ({ type: 'went-to-machine', payload: { where: said(values, 'where') ?? '' } }),
}

export const ownerLeft: Form = {
  type: 'owner-left',
  title: { 'zh-CN': '机主要离开', en: 'The owner goes away' },
  done: { 'zh-CN': '记下离开', en: 'Write it down' },
  fields: [
    {
      name: 'returns',
      kind: 'time',
      label: { 'zh-CN': '预计何时回来', en: 'Back at' },
      hint: {
        'zh-CN': '离开期间继续工作，要先征得机主同意',
        en: 'To go on working meanwhile, ask the owner first',
      },
    },
  ],
  start: () => ({}),
  fact: (values) => {
    const returns = said(values, 'returns')
    return {
      type: 'owner-left',
      payload: {
        time: deviceTime(deviceClock.now()),
        ...onlySaid({ returns: returns && instantFrom(returns) }),
      },
    }
  },
}
