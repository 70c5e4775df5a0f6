import type {
  Actor,
  attemptOutcomes,
  backupHands,
  ConsentKind,
  channels,
  dataOperations,
  delayTold,
  diskFates,
  doorOutcomes,
  doorWays,
  endings,
  identifiedHow,
  outcomes,
  partKinds,
  photoSubjects,
  reportees,
  scopes,
  settlements,
  signerRelations,
  testers,
  workKinds,
} from '../record/index.ts'
import type { Text } from '../text/index.ts'
import type { announcedTopics, assetKinds, serviceKinds, urgencies, warranties } from '../ticket/index.ts'

// How a choice of the record reads on paper. A choice without a name is a type error.
type Names<Keys extends string> = Readonly<Record<Keys, Text>>
type Of<List extends readonly string[]> = List[number]

export const serviceKindNames: Names<Of<typeof serviceKinds>> = {
  repair: { 'zh-CN': '维修', en: 'Repair' },
  installation: { 'zh-CN': '安装', en: 'Installation' },
  inspection: { 'zh-CN': '巡检', en: 'Inspection' },
  maintenance: { 'zh-CN': '保养', en: 'Maintenance' },
  move: { 'zh-CN': '移机', en: 'Move' },
  other: { 'zh-CN': '其他', en: 'Other' },
}

export const announcedNames: Names<Of<typeof announcedTopics>> = {
  'data-safety': { 'zh-CN': '先备份、要签数据安全', en: 'Back-up first, sign for data safety' },
  'take-away': { 'zh-CN': '设备可能带回', en: 'The device may be taken away' },
  'non-standard-part': { 'zh-CN': '非标准配件须先批准', en: 'Non-standard parts need approval' },
}

export const urgencyNames: Names<Of<typeof urgencies>> = {
  normal: { 'zh-CN': '一般', en: 'Normal' },
  urgent: { 'zh-CN': '紧急', en: 'Urgent' },
  critical: { 'zh-CN': '特急', en: 'Critical' },
}

export const assetKindNames: Names<Of<typeof assetKinds>> = {
  desktop: { 'zh-CN': '台式机', en: 'Desktop' },
  notebook: { 'zh-CN': '笔记本电脑', en: 'Notebook' },
  till: { 'zh-CN': '收银机', en: 'Till' },
  printer: { 'zh-CN': '打印机', en: 'Printer' },
  server: { 'zh-CN': '服务器', en: 'Server' },
  network: { 'zh-CN': '网络设备', en: 'Network device' },
  display: { 'zh-CN': '显示设备', en: 'Display' },
  phone: { 'zh-CN': '电话', en: 'Phone' },
  other: { 'zh-CN': '其他', en: 'Other' },
}

export const warrantyNames: Names<Of<typeof warranties>> = {
  in: { 'zh-CN': '保内', en: 'In warranty' },
  out: { 'zh-CN': '保外', en: 'Out of warranty' },
  unknown: { 'zh-CN': '未确认', en: 'Not confirmed' },
}

export const workKindNames: Names<Of<typeof workKinds>> = {
  hardware: { 'zh-CN': '硬件', en: 'Hardware' },
  software: { 'zh-CN': '软件', en: 'Software' },
  setting: { 'zh-CN': '设置', en: 'Setting' },
  other: { 'zh-CN': '其他', en: 'Other' },
}

export const scopeNames: Names<Of<typeof scopes>> = {
  ticket: { 'zh-CN': '工单内', en: 'On the ticket' },
  service: { 'zh-CN': '工单外，服务范围内', en: 'Not on the ticket, within the service' },
  extra: { 'zh-CN': '服务范围外', en: 'Beyond the service' },
}

export const dataOperationNames: Names<Of<typeof dataOperations>> = {
  'disk-replacement': { 'zh-CN': '更换硬盘', en: 'Disk replacement' },
  partitioning: { 'zh-CN': '磁盘分区', en: 'Partitioning' },
  'os-reinstall': { 'zh-CN': '重装系统', en: 'OS reinstall' },
  'other-data-work': { 'zh-CN': '其他数据操作', en: 'Other data work' },
}

export const backupNames: Names<Of<typeof backupHands>> = {
  engineer: { 'zh-CN': '工程师备份', en: 'By the engineer' },
  customer: { 'zh-CN': '客户自行备份', en: 'By the customer' },
  'nothing-to-keep': { 'zh-CN': '客户确认无需保留', en: 'Nothing to keep' },
}

export const partKindNames: Names<Of<typeof partKinds>> = {
  disk: { 'zh-CN': '硬盘', en: 'Disk' },
  memory: { 'zh-CN': '内存', en: 'Memory' },
  power: { 'zh-CN': '电源', en: 'Power supply' },
  board: { 'zh-CN': '主板板卡', en: 'Board' },
  display: { 'zh-CN': '显示', en: 'Display' },
  input: { 'zh-CN': '输入设备', en: 'Input device' },
  consumable: { 'zh-CN': '耗材', en: 'Consumable' },
  network: { 'zh-CN': '网络', en: 'Network' },
  other: { 'zh-CN': '其他', en: 'Other' },
}

export const outcomeNames: Names<Of<typeof outcomes>> = {
  solved: { 'zh-CN': '已解决', en: 'Solved' },
  partly: { 'zh-CN': '部分解决', en: 'Partly solved' },
  'not-solved': { 'zh-CN': '未解决', en: 'Not solved' },
}

export const testerNames: Names<Of<typeof testers>> = {
  customer: { 'zh-CN': '客户本人', en: 'The customer' },
  colleague: { 'zh-CN': '客户同事', en: 'A colleague of the customer' },
  engineer: { 'zh-CN': '工程师代测', en: 'The engineer' },
}

export const worksNames: Names<'yes' | 'no'> = {
  yes: { 'zh-CN': '正常', en: 'Works' },
  no: { 'zh-CN': '不正常', en: 'Does not work' },
}

export const channelNames: Names<Of<typeof channels> | 'screen' | 'spoken' | 'host' | 'visit'> = {
  phone: { 'zh-CN': '电话', en: 'Phone' },
  message: { 'zh-CN': '短信／即时消息', en: 'Message' },
  mail: { 'zh-CN': '邮件', en: 'Mail' },
  'in-person': { 'zh-CN': '当面', en: 'In person' },
  screen: { 'zh-CN': '屏幕确认', en: 'On screen' },
  spoken: { 'zh-CN': '口头', en: 'Spoken' },
  host: { 'zh-CN': '系统', en: 'System' },
  visit: { 'zh-CN': '上门', en: 'Visit' },
}

export const attemptNames: Names<Of<typeof attemptOutcomes>> = {
  reached: { 'zh-CN': '已联系上', en: 'Reached' },
  'no-answer': { 'zh-CN': '无人接听', en: 'No answer' },
  busy: { 'zh-CN': '占线', en: 'Busy' },
  refused: { 'zh-CN': '客户拒绝', en: 'Refused' },
  'left-message': { 'zh-CN': '已留言', en: 'Left a message' },
}

export const relationNames: Names<Of<typeof signerRelations> | 'requester' | 'other'> = {
  customer: { 'zh-CN': '客户本人', en: 'The customer' },
  requester: { 'zh-CN': '报修人本人', en: 'The requester' },
  colleague: { 'zh-CN': '客户同事', en: 'A colleague of the customer' },
  'it-contact': { 'zh-CN': '客户信息化联系人', en: 'The customer’s IT contact' },
  other: { 'zh-CN': '其他', en: 'Other' },
}

export const identifiedNames: Names<Of<typeof identifiedHow>> = {
  known: { 'zh-CN': '工程师认识', en: 'Known to the engineer' },
  badge: { 'zh-CN': '出示工作证件', en: 'Showed a badge' },
  phone: { 'zh-CN': '电话核实', en: 'Confirmed by phone' },
  colleague: { 'zh-CN': '同事证实', en: 'Confirmed by a colleague' },
  told: { 'zh-CN': '本人告知', en: 'Said so' },
}

export const photoSubjectNames: Names<Of<typeof photoSubjects>> = {
  before: { 'zh-CN': '服务前', en: 'Before' },
  after: { 'zh-CN': '服务后', en: 'After' },
  part: { 'zh-CN': '配件', en: 'Part' },
  'unit-seal': { 'zh-CN': '客户单位盖章', en: 'Seal of the customer’s unit' },
  other: { 'zh-CN': '其他', en: 'Other' },
}

export const feeKindNames: Names<'parts' | 'labour' | 'other'> = {
  parts: { 'zh-CN': '配件费', en: 'Parts' },
  labour: { 'zh-CN': '人工费', en: 'Labour' },
  other: { 'zh-CN': '其他', en: 'Other' },
}

export const consentNames: Names<ConsentKind> = {
  'touch-device': { 'zh-CN': '操作设备', en: 'Work on the device' },
  'open-data': { 'zh-CN': '查看数据', en: 'Open data' },
  'change-settings': { 'zh-CN': '更改设置', en: 'Change settings' },
  'use-customer-phone': { 'zh-CN': '借用客户电话', en: 'Use the customer’s phone' },
  'make-call': { 'zh-CN': '服务中打电话', en: 'Make a call' },
  'take-away': { 'zh-CN': '带走设备', en: 'Take the device away' },
  'install-software': { 'zh-CN': '安装软件', en: 'Install software' },
  'move-items': { 'zh-CN': '移动物品', en: 'Move things' },
  borrow: { 'zh-CN': '借用物品', en: 'Borrow something' },
  'go-to-machine': { 'zh-CN': '到设备所在处', en: 'Go to the machine' },
  'continue-alone': { 'zh-CN': '客户离开时继续', en: 'Go on while the customer is away' },
  'colleague-tests': { 'zh-CN': '由同事代为测试', en: 'A colleague tests' },
  rebook: { 'zh-CN': '改约时间', en: 'Agree another time' },
  'delegated-data-safety': { 'zh-CN': '代签数据安全确认', en: 'Signing data safety for the owner' },
  'delegated-signing': { 'zh-CN': '委托代签', en: 'Delegated signing' },
}

export const decisionNames: Names<'approved' | 'declined' | 'other'> = {
  approved: { 'zh-CN': '同意', en: 'Approved' },
  declined: { 'zh-CN': '不同意', en: 'Declined' },
  other: { 'zh-CN': '另行处理', en: 'Otherwise' },
}

export const roleNames: Names<Actor['role']> = {
  engineer: { 'zh-CN': '工程师', en: 'Engineer' },
  customer: { 'zh-CN': '客户', en: 'Customer' },
  dispatcher: { 'zh-CN': '派单员', en: 'Dispatcher' },
  supervisor: { 'zh-CN': '主管', en: 'Supervisor' },
  admin: { 'zh-CN': '管理员', en: 'Admin' },
  host: { 'zh-CN': '系统', en: 'System' },
}

export const delayToldNames: Names<Of<typeof delayTold>> = {
  customer: { 'zh-CN': '客户', en: 'The customer' },
  'it-contact': { 'zh-CN': '客户信息化联系人', en: 'The customer’s IT contact' },
  supervisor: { 'zh-CN': '主管', en: 'Supervisor' },
  'service-desk': { 'zh-CN': '服务台', en: 'Service desk' },
}

export const doorWayNames: Names<Of<typeof doorWays>> = {
  bell: { 'zh-CN': '按门铃', en: 'Bell' },
  knock: { 'zh-CN': '敲门', en: 'Knock' },
  'phone-customer': { 'zh-CN': '致电客户', en: 'Call to customer' },
  'phone-contact': { 'zh-CN': '致电接口人', en: 'Call to contact' },
  note: { 'zh-CN': '留便条', en: 'Note left' },
}

export const doorOutcomeNames: Names<Of<typeof doorOutcomes>> = {
  'no-answer': { 'zh-CN': '无人应答', en: 'No answer' },
  opened: { 'zh-CN': '已开门', en: 'The door was opened' },
  'waits-downstairs': { 'zh-CN': '客户在楼下等候', en: 'The customer waits downstairs' },
  coming: { 'zh-CN': '客户正在赶来', en: 'The customer is coming' },
  away: { 'zh-CN': '客户外出', en: 'The customer is away' },
}

export const endingNames: Names<Of<typeof endings>> = {
  'solved-by-phone': { 'zh-CN': '电话解决', en: 'Solved by phone' },
  transferred: { 'zh-CN': '转其他工程师', en: 'Handed to another engineer' },
  'hardware-team': { 'zh-CN': '转硬件运维组', en: 'Handed to the hardware team' },
  vendor: { 'zh-CN': '转厂商保修', en: 'Handed to the vendor under warranty' },
  'not-reached': { 'zh-CN': '未联系上客户', en: 'The customer was not reached' },
  'customer-refused': { 'zh-CN': '客户谢绝服务', en: 'The customer declined the service' },
  'called-off': { 'zh-CN': '客户取消', en: 'Called off' },
}

export const diskFateNames: Names<Of<typeof diskFates>> = {
  'stays-with-customer': { 'zh-CN': '硬盘已取下，留客户保管', en: 'Taken out and left with the customer' },
  'goes-along': { 'zh-CN': '硬盘随设备带走', en: 'Goes along with the device' },
  none: { 'zh-CN': '设备无硬盘', en: 'The device has no disk' },
}

export const phoneNames: Names<'own' | 'customer'> = {
  own: { 'zh-CN': '工程师自己的电话', en: 'The engineer’s own phone' },
  customer: { 'zh-CN': '客户电话', en: 'The customer’s phone' },
}

export const callSubjectNames: Names<'this-job' | 'another-job'> = {
  'this-job': { 'zh-CN': '为本次服务', en: 'for this job' },
  'another-job': { 'zh-CN': '为其他工单', en: 'for another job' },
}

export const reporteeNames: Names<Of<typeof reportees>> = {
  supervisor: { 'zh-CN': '主管', en: 'Supervisor' },
  'service-desk': { 'zh-CN': '服务台', en: 'Service desk' },
  'it-contact': { 'zh-CN': '客户信息化联系人', en: 'The customer’s IT contact' },
  vendor: { 'zh-CN': '厂商', en: 'Vendor' },
  'hardware-team': { 'zh-CN': '硬件运维组', en: 'Hardware team' },
}

export const settlementNames: Names<Of<typeof settlements>> = {
  accepted: { 'zh-CN': '客户接受', en: 'The customer accepts' },
  decided: { 'zh-CN': '按主管决定办理', en: 'Done as the supervisor decided' },
}
