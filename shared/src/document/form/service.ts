import type { Text } from '../../text/index.ts'
import type { Field } from '../content.ts'
import { assetKindNames, serviceKindNames, urgencyNames, warrantyNames } from '../names.ts'
import { devicesTable, hasSeveralDevices } from './devices.ts'
import { vendorRows } from './ending.ts'
import { choices, field, fields, joined, personal, type Section, type Sheet, say, time } from './sheet.ts'

/** What was asked of whom: the ticket, the kind of service, the engineer. */
export function serviceSection(sheet: Sheet): Section {
  const { opened, job } = sheet.state
  const { ticket, service, project } = job
  return {
    title: { 'zh-CN': '服务信息', en: 'Service' },
    blocks: fields(sheet, [
      [
        field(
          sheet,
          { 'zh-CN': '服务类别', en: 'Kind of service' },
          choices(sheet, serviceKindNames, service?.kind),
          5,
        ),
        field(
          sheet,
          { 'zh-CN': '紧急程度', en: 'Urgency' },
          choices(sheet, urgencyNames, service?.urgency),
          3,
        ),
      ],
      [
        field(
          sheet,
          { 'zh-CN': '项目／合同', en: 'Project, contract' },
          joined([project?.name, project?.number]),
          5,
        ),
        field(sheet, { 'zh-CN': '服务时限', en: 'Service level' }, project?.sla, 3),
      ],
      [
        field(sheet, { 'zh-CN': '服务工程师', en: 'Engineer' }, opened?.engineer.name),
        field(sheet, { 'zh-CN': '工号', en: 'Engineer no.' }, opened?.engineer.number),
        field(sheet, { 'zh-CN': '派单时间', en: 'Dispatched' }, time(opened?.issued)),
      ],
      ticket?.link ? [field(sheet, { 'zh-CN': '工单链接', en: 'Ticket link' }, ticket.link)] : [],
    ]),
  }
}

/** For whom and on what: the customer, the asset, and what was found to be otherwise. */
export function customerSection(sheet: Sheet): Section {
  const { customer } = sheet.state.job
  return {
    title: { 'zh-CN': '客户与设备', en: 'Customer and asset' },
    blocks: [
      ...fields(sheet, [
        [
          field(sheet, { 'zh-CN': '客户单位', en: 'Customer' }, customer?.unit),
          field(sheet, { 'zh-CN': '部门', en: 'Department' }, customer?.department),
        ],
        [
          field(sheet, { 'zh-CN': '联系人', en: 'Contact' }, personal(sheet, customer?.person)),
          field(sheet, { 'zh-CN': '联系电话', en: 'Phone' }, personal(sheet, customer?.phone)),
        ],
        [field(sheet, { 'zh-CN': '服务地址', en: 'Address' }, personal(sheet, customer?.address))],
        ...assetRows(sheet),
        ...(sheet.state.ended?.way === 'vendor' ? [] : vendorRows(sheet)),
      ]),
      ...devicesTable(sheet),
      ...correctionsTable(sheet),
    ],
  }
}

/** The job's own device; where there are several, a table says what it is. */
function assetRows(sheet: Sheet): readonly (readonly Field[])[] {
  const { asset } = sheet.state.job
  const warranty = choices(sheet, warrantyNames, asset?.warranty)
  if (hasSeveralDevices(sheet)) {
    return [
      [
        field(sheet, { 'zh-CN': '设备 1 购买', en: 'Device 1 bought' }, asset?.bought),
        field(sheet, { 'zh-CN': '设备 1 保修', en: 'Device 1 warranty' }, warranty),
      ],
    ]
  }
  return [
    [
      field(
        sheet,
        { 'zh-CN': '设备类别', en: 'Asset' },
        asset?.kind ? say(sheet, assetKindNames[asset.kind]) : '',
      ),
      field(sheet, { 'zh-CN': '品牌型号', en: 'Brand, model' }, asset?.model),
    ],
    [
      field(sheet, { 'zh-CN': '序列号', en: 'Serial no.' }, asset?.serial),
      field(sheet, { 'zh-CN': '资产编号', en: 'Asset no.' }, asset?.number),
    ],
    [
      field(sheet, { 'zh-CN': '购买日期', en: 'Bought' }, asset?.bought),
      field(sheet, { 'zh-CN': '保修状态', en: 'Warranty' }, warranty),
    ],
  ]
}

const correctable: Readonly<Record<string, Text>> = {
  'ticket.number': { 'zh-CN': '工单编号', en: 'Ticket no.' },
  'ticket.link': { 'zh-CN': '工单链接', en: 'Ticket link' },
  'service.kind': { 'zh-CN': '服务类别', en: 'Kind of service' },
  'service.urgency': { 'zh-CN': '紧急程度', en: 'Urgency' },
  'project.name': { 'zh-CN': '项目名称', en: 'Project' },
  'project.number': { 'zh-CN': '合同编号', en: 'Contract no.' },
  'project.sla': { 'zh-CN': '服务时限', en: 'Service level' },
  'customer.unit': { 'zh-CN': '客户单位', en: 'Customer' },
  'customer.department': { 'zh-CN': '部门', en: 'Department' },
  'customer.person': { 'zh-CN': '联系人', en: 'Contact' },
  'customer.phone': { 'zh-CN': '联系电话', en: 'Phone' },
  'customer.address': { 'zh-CN': '服务地址', en: 'Address' },
  'asset.kind': { 'zh-CN': '设备类别', en: 'Asset' },
  'asset.model': { 'zh-CN': '品牌型号', en: 'Brand, model' },
  'asset.serial': { 'zh-CN': '序列号', en: 'Serial no.' },
  'asset.number': { 'zh-CN': '资产编号', en: 'Asset no.' },
  'asset.bought': { 'zh-CN': '购买日期', en: 'Bought' },
  'asset.warranty': { 'zh-CN': '保修状态', en: 'Warranty' },
  fault: { 'zh-CN': '报修内容', en: 'Reported fault' },
}

const chosen: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'service.kind': serviceKindNames,
  'service.urgency': urgencyNames,
  'asset.kind': assetKindNames,
  'asset.warranty': warrantyNames,
}

/** What the ticket said and what the engineer found: both stay to be read (A8.2). */
function correctionsTable(sheet: Sheet): Section['blocks'] {
  const { opened, corrections } = sheet.state
  const rows = corrections.flatMap((correction, index) => {
    const before = [opened?.job, ...corrections.slice(0, index).map((one) => one.job)]
    return Object.entries(correctable).flatMap(([path, name]) => {
      const now = at(correction.job, path)
      if (now === undefined) return []
      const old = before.map((job) => at(job, path)).findLast((value) => value !== undefined)
      return [[say(sheet, name), shown(sheet, path, old), shown(sheet, path, now), time(correction.at)]]
    })
  })
  if (rows.length === 0) return []
  return [
    {
      block: 'table',
      columns: [
        { title: say(sheet, { 'zh-CN': '信息更正', en: 'Correction of' }), share: 2 },
        { title: say(sheet, { 'zh-CN': '原记载', en: 'Before' }), share: 5 },
        { title: say(sheet, { 'zh-CN': '更正为', en: 'Corrected to' }), share: 5 },
        { title: say(sheet, { 'zh-CN': '时间', en: 'Time' }), share: 3 },
      ],
      rows,
    },
  ]
}

function at(job: unknown, path: string): string | null | undefined {
  const value = path
    .split('.')
    .reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], job)
  return value as string | null | undefined
}

function shown(sheet: Sheet, path: string, value: string | null | undefined): string {
  const name = value ? chosen[path]?.[value] : undefined
  return name ? say(sheet, name) : personal(sheet, value) || '—'
}
