import type { Place, TicketField } from './helpdesk.ts'

/** What helpdesks call the fields of a ticket, in both languages; the commonest first. */
export const fieldLabels = {
  'ticket.number':
    '工单号|工单编号|工单号码|单号|编号|请求编号|事件编号|Ticket number|Ticket ID|Ticket No|Case number|Ref|ID',
  subject: '主题|标题|摘要|工单标题|Subject|Title|Summary',
  status: '状态|工单状态|当前状态|处理状态|Status|Ticket status|State',
  category: '类别|分类|工单类型|问题类型|故障类型|请求类型|类型|Category|Ticket type|Issue type|Type',
  owner:
    '处理人|负责人|指派给|受理人|经办人|拥有人|所有者|工程师|Assigned to|Assignee|Owner|Agent|Technician',
  requester:
    '申请人|报修人|请求人|提交人|发起人|报告人|提单人|Requester|Requestors|Requestor|Reporter|Reported by|Caller|Submitter',
  due: '到期日期|到期时间|截止日期|截止时间|计划完成日期|计划完成时间|要求完成时间|期限|Due date|Due|Due by|Deadline|Time to resolve',
  appointment:
    '预约时间|上门时间|预约上门时间|约定时间|约定上门时间|预约日期|服务时间|Appointment|Appointment time|Visit time|Scheduled for',
  'service.kind': '服务类型|服务类别|Service type',
  'service.urgency': '紧急程度|紧急度|优先级|Urgency|Priority',
  'project.name': '项目名称|所属项目|项目|Project name|Project',
  'project.number': '项目编号|合同编号|合同号|Project number|Contract number|Contract',
  'project.sla': 'SLA|服务级别|服务等级|SLA 等级|Service level',
  'customer.unit':
    '客户单位|客户名称|单位名称|单位|公司名称|公司|客户|Customer|Company|Organization|Organisation|Client',
  'customer.department': '部门|所属部门|客户部门|科室|Department',
  'customer.person':
    '客户姓名|联系人|联系人姓名|客户联系人|报修联系人|姓名|Contact person|Contact name|Contact|Customer name',
  'customer.phone':
    '客户电话|联系电话|联系方式|联系人电话|电话号码|电话|手机号码|手机号|手机|Phone|Phone number|Contact phone|Telephone|Mobile|Tel',
  'customer.address':
    '服务地址|上门地址|客户地址|现场地址|联系地址|详细地址|地址|Service address|Site address|Address|Location',
  'asset.kind': '设备类型|设备类别|资产类型|Device type|Asset type',
  'asset.model': '设备型号|型号|机型|设备名称|设备|Device model|Model|Device|Equipment|Asset',
  'asset.serial': '序列号|设备序列号|机身号|SN|S/N|Serial number|Serial no|Serial',
  'asset.number': '资产编号|设备编号|固定资产编号|资产号|Asset number|Asset tag|Asset ID|Inventory number',
  'asset.bought': '购买日期|购置日期|采购日期|Purchase date|Purchased',
  'asset.warranty': '保修状态|保修|质保|是否在保|Warranty|Warranty status',
  fault: '故障描述|故障现象|问题描述|详细描述|描述|Description|Fault|Problem',
} as const satisfies { readonly [F in TicketField]?: string }

/**
 * Places beside the labels of a field, for custom fields above all: every organisation names its own.
 * @param within only in here (CSS)
 */
export function labelled(field: keyof typeof fieldLabels, within?: string): readonly Place[] {
  return fieldLabels[field].split('|').map((label) => ({ label, ...(within !== undefined && { within }) }))
}

/** Where one field names the device: `HP RP5810 SN:CZC1234567`, `Brother HL-L2350DW / E78000A1N`. */
export function deviceIn(within: string) {
  const parted = (part: string) => labelled('asset.model', within).map((place) => ({ ...place, part }))
  return {
    'asset.model': parted('^(.+?)\\s*(?:$|\\s/\\s|[,，;；(（]?\\s*(?:SN|S/N|序列号)[\\s:：])'),
    'asset.serial': [
      ...labelled('asset.serial', within),
      ...parted(`(?:SN|S/N|序列号)[\\s:：]*([\\w-]+)`),
      ...parted('\\s/\\s*([\\w-]{4,})$'),
    ],
  } as const satisfies { readonly [F in TicketField]?: readonly Place[] }
}
