import { assetKindNames, serviceKindNames, urgencyNames, warrantyNames } from '@countersign/shared/names'
import type { Job } from '@countersign/shared/ticket'
import { type Field, type Form, onlySaid, optionsOf, said, type Values } from './form.ts'

/** The fields of a job: to enter one by hand, and to correct one. */
export const jobFields: readonly Field[] = [
  { name: 'unit', kind: 'line', label: { 'zh-CN': '客户单位', en: 'Customer' }, isWanted: true },
  { name: 'department', kind: 'line', label: { 'zh-CN': '部门', en: 'Department' } },
  { name: 'person', kind: 'line', label: { 'zh-CN': '联系人', en: 'Contact' } },
  { name: 'phone', kind: 'phone', label: { 'zh-CN': '联系电话', en: 'Phone' } },
  { name: 'address', kind: 'line', label: { 'zh-CN': '服务地址', en: 'Address' } },
  { name: 'fault', kind: 'prose', label: { 'zh-CN': '报修故障', en: 'Reported fault' } },
  { name: 'ticket', kind: 'line', label: { 'zh-CN': '工单编号', en: 'Ticket no.' } },
  {
    name: 'kind',
    kind: 'one',
    look: 'select',
    label: { 'zh-CN': '服务类别', en: 'Kind of service' },
    options: optionsOf(serviceKindNames),
  },
  {
    name: 'urgency',
    kind: 'one',
    look: 'segments',
    label: { 'zh-CN': '紧急程度', en: 'Urgency' },
    options: optionsOf(urgencyNames),
  },
  {
    name: 'asset',
    kind: 'one',
    look: 'select',
    label: { 'zh-CN': '设备类别', en: 'Kind of device' },
    options: optionsOf(assetKindNames),
  },
  { name: 'model', kind: 'line', label: { 'zh-CN': '品牌型号', en: 'Make and model' } },
  { name: 'serial', kind: 'line', label: { 'zh-CN': '序列号', en: 'Serial no.' } },
  { name: 'number', kind: 'line', label: { 'zh-CN': '资产编号', en: 'Asset no.' } },
  {
    name: 'warranty',
    kind: 'one',
    look: 'segments',
    label: { 'zh-CN': '保修', en: 'Warranty' },
    options: optionsOf(warrantyNames),
  },
  { name: 'project', kind: 'line', label: { 'zh-CN': '项目／合同', en: 'Project or contract' } },
]

/** What a job says, as the fields show it. */
export function jobValues({ customer, fault, ticket, service, asset, project }: Job): Values {
  return {
    unit: customer?.unit,
    department: customer?.department,
    person: customer?.person ?? undefined,
    phone: customer?.phone ?? undefined,
    address: customer?.address ?? undefined,
    fault,
    ticket: ticket?.number,
    kind: service?.kind,
    urgency: service?.urgency,
    asset: asset?.kind,
    model: asset?.model,
    serial: asset?.serial,
    number: asset?.number,
    warranty: asset?.warranty,
    project: project?.name,
  }
}

/** The job that the fields say. Groups and fields that say nothing are left out. */
export function jobFrom(values: Values): Job {
  const text = (field: string) => said(values, field)
  const ticket = text('ticket')
  const groups = {
    ticket: ticket === undefined ? {} : { number: ticket },
    service:
      text('kind') || text('urgency')
        ? { kind: text('kind') ?? 'repair', urgency: text('urgency') ?? 'normal' }
        : {},
    project: onlySaid({ name: text('project') }),
    customer: onlySaid({
      unit: text('unit'),
      department: text('department'),
      person: text('person'),
      phone: text('phone'),
      address: text('address'),
    }),
    asset: onlySaid({
      kind: text('asset'),
      model: text('model'),
      serial: text('serial'),
      number: text('number'),
      warranty: text('warranty'),
    }),
  }
  const told = Object.entries(groups).filter(([, fields]) => Object.keys(fields).length > 0)
  return { ...Object.fromEntries(told), ...onlySaid({ fault: text('fault') }) } as Job
}

/** Corrects what is known of the job: only what differs is recorded. */
export const jobCorrection: Form = {
  type: 'details-corrected',
  title: { 'zh-CN': '更正客户与设备信息', en: 'Correct customer and device' },
  done: { 'zh-CN': '记下更正', en: 'Write down the correction' },
  fields: jobFields,
  start: (state) => ({ ...jobValues(state.job), known: JSON.stringify(jobValues(state.job)) }),
  fact: (values) => {
    const known = JSON.parse(said(values, 'known') ?? '{}') as Values
    const changed = Object.fromEntries(
      Object.entries(values).filter(([name, value]) => value !== known[name]),
    )
    const both = changed.kind || changed.urgency ? { kind: values.kind, urgency: values.urgency } : {}
    return { type: 'details-corrected', payload: { job: jobFrom({ ...changed, ...both }) } }
  },
}
