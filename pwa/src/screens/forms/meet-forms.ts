import { identifiedNames, relationNames } from '@countersign/shared/names'
import type { Payload } from '@countersign/shared/record'
import { type Form, optionsOf, said } from './form.ts'

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
