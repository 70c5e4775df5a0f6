/** A ticket of the in-house tool, by what its page says of each. */
export interface InHouseTicket {
  readonly number: string
  readonly subject: string
  readonly caller: string
  readonly contact: string
  readonly unit: string
  readonly unitPhone: string
  readonly phone: string
  readonly address: string
  readonly device: string
  readonly serial: string
  readonly visit: string
  readonly due: string
  readonly owner: string
  readonly kind: string
  readonly fault: string
}

/** By their ids, which are those in its addresses. */
export const inHouseTickets: { readonly [id: string]: InHouseTicket } = {
  '1024': {
    number: 'GD-1024',
    subject: '收银机无法开机',
    caller: '赵敏',
    contact: '张伟',
    unit: '华联超市中关村店',
    unitPhone: '010-62500000',
    phone: '13800138001',
    address: '北京市海淀区中关村大街27号 华联超市一层服务台东侧',
    device: 'HP RP5810',
    serial: 'CZC1234567',
    visit: '2026-12-01 09:30',
    due: '2026-12-02 18:00',
    owner: '王工',
    kind: '硬件',
    fault: '收银台 2 号机按电源无反应。\n影响营业，请尽快上门。',
  },
  '1031': {
    number: 'GD-1031',
    subject: '前台打印机卡纸',
    caller: '钱进',
    contact: '李婷',
    unit: '瑞康门诊部',
    unitPhone: '021-58000000',
    phone: '13900139002',
    address: '上海市浦东新区张江路88号3楼 瑞康门诊部前台接待处',
    device: 'Brother HL-L2350DW',
    serial: 'E78000A1N',
    visit: '2026-12-03 14:00',
    due: '2026-12-04 18:00',
    owner: '刘工',
    kind: '外设',
    fault: '打印机反复卡纸，硒鼓余量 2%。',
  },
  '1107': {
    number: 'GD-1107',
    subject: '会议室无线掉线',
    caller: '孙莉',
    contact: '周强',
    unit: '远山设计事务所',
    unitPhone: '0571-88000000',
    phone: '13700137003',
    address: '杭州市西湖区文三路90号东部软件园科技广场5层501室',
    device: 'AX3000 路由器',
    serial: 'SN99887766',
    visit: '2026-12-05 10:15',
    due: '2026-12-08 12:00',
    owner: '陈工',
    kind: '网络',
    fault: '会议室无线每隔十分钟掉线一次。',
  },
  '1200': {
    number: 'GD-1200',
    subject: '仓库扫码枪读不出条码',
    caller: '吴刚',
    contact: '郑爽',
    unit: '南城物流仓储中心',
    unitPhone: '020-39000000',
    phone: '13600136004',
    address: '广州市番禺区大石街石北工业路684号巨大创意产业园2号仓',
    device: 'Zebra DS2208',
    serial: 'S20354010505',
    visit: '2026-12-09 08:45',
    due: '2026-12-10 17:30',
    owner: '黄工',
    kind: '终端',
    fault: '三把扫码枪都读不出新标签。',
  },
}

/** What the extension should read of a ticket. */
export function readingOf(id: string) {
  const ticket = inHouseTickets[id] as InHouseTicket
  return {
    'ticket.number': ticket.number,
    subject: ticket.subject,
    requester: ticket.caller,
    'customer.person': ticket.contact,
    'customer.unit': ticket.unit,
    'customer.phone': ticket.phone,
    'customer.address': ticket.address,
    'asset.model': ticket.device,
    'asset.serial': ticket.serial,
    appointment: ticket.visit,
    due: ticket.due,
    status: '处理中',
    owner: ticket.owner,
    category: ticket.kind,
    fault: ticket.fault,
  }
}
