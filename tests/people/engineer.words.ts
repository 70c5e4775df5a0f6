import type { Text } from '@countersign/shared/text'

/** The steps of a visit as the app names the one to do now. */
export const steps = {
  call: { 'zh-CN': '致电客户', en: 'Call the customer' },
  book: { 'zh-CN': '约定上门时间', en: 'Agree a time' },
  checkBooking: { 'zh-CN': '核对地址、故障和准备事项', en: 'Confirm address, fault and what to prepare' },
  thinkAhead: { 'zh-CN': '预判原因和备件', en: 'Think ahead: causes and spares' },
  kit: { 'zh-CN': '检查工具包', en: 'Check the kit' },
  depart: { 'zh-CN': '出发', en: 'Leave' },
  arrive: { 'zh-CN': '到达客户处', en: 'Arrive' },
  tidyUp: { 'zh-CN': '整理仪容', en: 'Tidy up' },
  meet: { 'zh-CN': '确认客户', en: 'Confirm the customer' },
  introduce: { 'zh-CN': '自我介绍，出示胸卡', en: 'Introduce yourself, show your badge' },
  askToBegin: { 'zh-CN': '请客户许可操作设备', en: 'Ask to operate the device' },
  beforeBeginning: { 'zh-CN': '提醒备份，请机主陪同', en: 'Remind of back-up, have the owner present' },
  begin: { 'zh-CN': '开始工作', en: 'Begin work' },
  diagnose: { 'zh-CN': '诊断并写明故障', en: 'Diagnose and write down the fault' },
  signDataSafety: { 'zh-CN': '请客户签第一处：数据安全', en: 'Ask for signature 1: data safety' },
  work: { 'zh-CN': '记录所做的工作', en: 'Write down the work' },
  endWork: { 'zh-CN': '结束维修', en: 'End the work' },
  verify: { 'zh-CN': '验机，填写结果', en: 'Test, and fill in the outcome' },
  cleanUp: { 'zh-CN': '核对设置、清理现场、讲解使用', en: 'Go through settings, clean up, explain use' },
  signCompletion: { 'zh-CN': '交给客户确认并签字', en: 'Hand over: the customer confirms and signs' },
  leave: { 'zh-CN': '离开客户处', en: 'Leave the customer’s' },
} satisfies { [step: string]: Text }

export const dayCard = { 'zh-CN': '准备好了', en: 'I’m ready' } satisfies Text

export const workKinds = {
  hardware: { 'zh-CN': '硬件', en: 'Hardware' },
  software: { 'zh-CN': '软件', en: 'Software' },
  setting: { 'zh-CN': '设置', en: 'Setting' },
  other: { 'zh-CN': '其他', en: 'Other' },
} satisfies { [kind: string]: Text }

export const partKinds = {
  disk: { 'zh-CN': '硬盘', en: 'Disk' },
  consumable: { 'zh-CN': '耗材', en: 'Consumable' },
} satisfies { [kind: string]: Text }

export const dataOperations = {
  'disk-replacement': { 'zh-CN': '更换硬盘', en: 'Disk replacement' },
  'os-reinstall': { 'zh-CN': '重装系统', en: 'OS reinstall' },
} satisfies { [operation: string]: Text }

export const backups = {
  engineer: { 'zh-CN': '工程师备份', en: 'By the engineer' },
  customer: { 'zh-CN': '客户自行备份', en: 'By the customer' },
  nobody: { 'zh-CN': '客户确认无需保留', en: 'Nothing to keep' },
} satisfies { [hands: string]: Text }

export const testers = {
  customer: { 'zh-CN': '客户本人', en: 'The customer' },
  engineer: { 'zh-CN': '工程师代测', en: 'The engineer' },
} satisfies { [tester: string]: Text }

export const outcomes = {
  solved: { 'zh-CN': '已解决', en: 'Solved' },
} satisfies { [outcome: string]: Text }

export const phases = {
  contact: { 'zh-CN': '联系', en: 'Contact' },
  prepare: { 'zh-CN': '准备', en: 'Prepare' },
  meet: { 'zh-CN': '见面', en: 'Meet' },
  serve: { 'zh-CN': '服务', en: 'Serve' },
  confirm: { 'zh-CN': '确认', en: 'Confirm' },
} satisfies { [phase: string]: Text }

export const words = {
  showBadge: { 'zh-CN': '出示工牌', en: 'Show the badge' },
  typesPassword: { 'zh-CN': '请客户输入密码', en: 'Customer types a password' },
  serviceDesk: { 'zh-CN': '服务台电话', en: 'Service desk' },
  complaints: { 'zh-CN': '投诉电话', en: 'Complaints' },
  rememberNumbers: { 'zh-CN': '记住电话', en: 'Remember the numbers' },
  name: { 'zh-CN': '姓名', en: 'Name' },
  number: { 'zh-CN': '工号', en: 'Staff no.' },
  organisation: { 'zh-CN': '单位', en: 'Organisation' },
  remember: { 'zh-CN': '记住', en: 'Remember' },
  open: { 'zh-CN': '未完成', en: 'Open' },
  take: { 'zh-CN': '接单', en: 'Take the job' },
  phases: { 'zh-CN': '服务步骤', en: 'Steps of the visit' },
  addVisit: { 'zh-CN': '添加服务', en: 'Add a visit' },
  scan: { 'zh-CN': '扫描派单二维码', en: 'Scan the dispatch code' },
  pasteLink: { 'zh-CN': '粘贴派单链接', en: 'Paste a dispatch link' },
  openFile: { 'zh-CN': '打开派单文件', en: 'Open a dispatch file' },
  byHand: { 'zh-CN': '手工填写', en: 'Enter it by hand' },
  unit: { 'zh-CN': '客户单位', en: 'Customer' },
  person: { 'zh-CN': '联系人', en: 'Contact' },
  phone: { 'zh-CN': '联系电话', en: 'Phone' },
  address: { 'zh-CN': '服务地址', en: 'Address' },
  fault: { 'zh-CN': '报修故障', en: 'Reported fault' },
  beginVisit: { 'zh-CN': '开始这次服务', en: 'Begin this visit' },
  back: { 'zh-CN': '返回', en: 'Back' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
  readyOffline: { 'zh-CN': '可离线使用，含生僻字', en: 'Ready for offline, rare names included' },
  writeDown: { 'zh-CN': '记下', en: 'Write down' },
  contact: { 'zh-CN': '联系客户', en: 'Contact with the customer' },
  reached: { 'zh-CN': '已联系上', en: 'Reached' },
  agree: { 'zh-CN': '约定上门时间', en: 'Agree the time of the visit' },
  time: { 'zh-CN': '上门时间', en: 'Time of the visit' },
  writeBooking: { 'zh-CN': '记下约定', en: 'Write it down' },
  booking: { 'zh-CN': '联系与预约', en: 'Contact and booking' },
  addCause: { 'zh-CN': '添加可能原因', en: 'Add a likely cause' },
  causeForm: { 'zh-CN': '可能原因', en: 'Likely cause' },
  cause: { 'zh-CN': '可能原因', en: 'Cause' },
  addSpare: { 'zh-CN': '添加备件', en: 'Add a spare part' },
  spareForm: { 'zh-CN': '所需备件', en: 'Spare part needed' },
  spare: { 'zh-CN': '备件', en: 'Part' },
  kit: { 'zh-CN': '工具包', en: 'The kit' },
  arrival: { 'zh-CN': '到达', en: 'Arrival' },
  meeting: { 'zh-CN': '见面', en: 'Meeting' },
  confirmCustomer: { 'zh-CN': '确认客户', en: 'Confirm the customer' },
  whoReceives: { 'zh-CN': '接待人姓名', en: 'Who receives you' },
  confirm: { 'zh-CN': '确认', en: 'Confirm' },
  iAmTheEngineer: { 'zh-CN': '我是工程师，继续', en: 'I’m the engineer: go on' },
  before: { 'zh-CN': '动手之前', en: 'Before you begin' },
  diagnosis: { 'zh-CN': '诊断', en: 'Diagnosis' },
  faultFound: { 'zh-CN': '确认的故障', en: 'Fault found' },
  faultCause: { 'zh-CN': '原因', en: 'Cause' },
  planData: { 'zh-CN': '填写数据安全说明', en: 'Fill in the data statement' },
  dataForm: { 'zh-CN': '数据安全说明', en: 'Data statement' },
  atRisk: { 'zh-CN': '涉及哪些数据', en: 'Which data is at risk' },
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
  medium: { 'zh-CN': '备份在哪里（介质、归谁）', en: 'Where the back-up is (medium, whose)' },
  planDone: { 'zh-CN': '记下，请客户签字', en: 'Write down, then ask to sign' },
  work: { 'zh-CN': '所做的工作', en: 'Work' },
  addWork: { 'zh-CN': '添加工作', en: 'Add work' },
  workForm: { 'zh-CN': '所做的工作', en: 'Work done' },
  workWhat: { 'zh-CN': '做了什么', en: 'What was done' },
  workResult: { 'zh-CN': '结果', en: 'Result' },
  dataOperation: { 'zh-CN': '涉及数据安全的操作', en: 'Operation on data' },
  parts: { 'zh-CN': '配件', en: 'Parts' },
  addPart: { 'zh-CN': '添加配件', en: 'Add a part' },
  partForm: { 'zh-CN': '更换的配件', en: 'Part used' },
  partKind: { 'zh-CN': '类别', en: 'Kind' },
  partName: { 'zh-CN': '名称', en: 'Name' },
  partModel: { 'zh-CN': '型号', en: 'Model' },
  oldSerial: { 'zh-CN': '旧件序列号', en: 'Old serial no.' },
  newSerial: { 'zh-CN': '新件序列号', en: 'New serial no.' },
  refusal: { 'zh-CN': '还不能这样做', en: 'Not yet' },
  iSee: { 'zh-CN': '知道了', en: 'I see' },
  test: { 'zh-CN': '验机与结果', en: 'Test and outcome' },
  works: { 'zh-CN': '正常', en: 'It works' },
  testNote: { 'zh-CN': '测试说明', en: 'What was tested' },
  cleanUp: { 'zh-CN': '设置核对与现场清理', en: 'Settings and cleaning up' },
  training: { 'zh-CN': '使用指导', en: 'Training' },
  trainingTopics: { 'zh-CN': '讲解了什么', en: 'What was explained' },
  signatures: { 'zh-CN': '客户签字', en: 'Signatures' },
  handOver: { 'zh-CN': '交给客户', en: 'Hand over' },
  notReady: { 'zh-CN': '还不能交给客户签字', en: 'Not ready to be signed yet' },
  settings: { 'zh-CN': '设置', en: 'Settings' },
  export: { 'zh-CN': '导出全部', en: 'Export everything' },
  downloadPdf: { 'zh-CN': '下载 PDF', en: 'Download PDF' },
  theRecord: { 'zh-CN': '记录单', en: 'The record' },
} satisfies { [name: string]: Text }
