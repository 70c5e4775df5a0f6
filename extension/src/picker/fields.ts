import type { Text } from '@countersign/shared/text'
import type { TicketField } from '../helpdesks/helpdesk.ts'

/** What can be shown on a page; a link to the ticket is its address. */
export type PickField = Exclude<TicketField, 'ticket.link'>

/** What people call the fields of a ticket, as they stand within a sentence. */
export const fieldNames = {
  'ticket.number': { 'zh-CN': '工单号', en: 'ticket number' },
  subject: { 'zh-CN': '工单标题', en: 'subject' },
  status: { 'zh-CN': '工单状态', en: 'status' },
  category: { 'zh-CN': '类别', en: 'category' },
  owner: { 'zh-CN': '处理人', en: 'assignee' },
  requester: { 'zh-CN': '报修人', en: 'requester' },
  due: { 'zh-CN': '截止时间', en: 'due time' },
  appointment: { 'zh-CN': '预约上门时间', en: 'appointment' },
  'service.kind': { 'zh-CN': '服务类型', en: 'kind of service' },
  'service.urgency': { 'zh-CN': '紧急程度', en: 'urgency' },
  'project.name': { 'zh-CN': '项目名称', en: 'project' },
  'project.number': { 'zh-CN': '项目编号', en: 'project number' },
  'project.sla': { 'zh-CN': '服务级别', en: 'service level' },
  'customer.unit': { 'zh-CN': '客户单位', en: 'customer’s organisation' },
  'customer.department': { 'zh-CN': '客户部门', en: 'customer’s department' },
  'customer.person': { 'zh-CN': '现场联系人', en: 'contact on site' },
  'customer.phone': { 'zh-CN': '联系电话', en: 'phone number' },
  'customer.address': { 'zh-CN': '上门地址', en: 'address of the visit' },
  'asset.kind': { 'zh-CN': '设备类型', en: 'kind of device' },
  'asset.model': { 'zh-CN': '设备型号', en: 'device' },
  'asset.serial': { 'zh-CN': '设备序列号', en: 'serial number' },
  'asset.number': { 'zh-CN': '资产编号', en: 'asset number' },
  'asset.bought': { 'zh-CN': '购买日期', en: 'date of purchase' },
  'asset.warranty': { 'zh-CN': '保修状态', en: 'warranty' },
  fault: { 'zh-CN': '故障描述', en: 'description' },
} as const satisfies { readonly [F in PickField]: Text }

/** The fields that are asked for, in this order. A helpdesk rarely has all; the others can be added. */
export const askedFields: readonly PickField[] = [
  'ticket.number',
  'subject',
  'requester',
  'customer.person',
  'customer.unit',
  'customer.phone',
  'customer.address',
  'asset.model',
  'asset.serial',
  'appointment',
  'due',
  'status',
  'owner',
  'category',
  'fault',
]

/** Without these a dispatch says nothing. The number may be the one in the address. */
export const neededFields: ReadonlySet<PickField> = new Set(['ticket.number', 'subject'])

/** Fields in the order they are asked for. */
export function inOrder(fields: readonly PickField[]): readonly PickField[] {
  const asked = askedFields.filter((field) => fields.includes(field))
  return [...asked, ...fields.filter((field) => !asked.includes(field))]
}
