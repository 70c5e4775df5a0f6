import {
  base,
  calledAndPrepared,
  consented,
  dispatched,
  finished,
  leaves,
  opinion,
  part,
  signs,
  type Visit,
  wentThere,
  work,
} from './scenes.ts'
import { idOf, instantOf, tellVisit } from './tell-visit.ts'
import {
  borrows,
  breaksOff,
  bringsBack,
  goesBack,
  meets,
  moves,
  putsBack,
  reports,
  settles,
  supervisorDecides,
  takesAway,
  takesStep,
} from './troubles.ts'

// Visits that take more than one going there, or another time than agreed.

/** The cause stays unclear: the notebook goes to the workshop, its disk stays, and it comes back mended. */
export function workshopAndBack() {
  const visit: Visit = {
    ...base,
    name: 'workshop-and-back',
    number: 'CS-20261120-W5HP',
    customer: '林晓梅',
    job: {
      ticket: { number: '20261120-071' },
      service: { kind: 'repair', urgency: 'urgent' },
      project: { name: '外国语学校教师终端运维', number: 'WY-2026-005', sla: '4 小时到场，3 个工作日修复' },
      customer: {
        unit: '滨海外国语学校',
        department: '高二年级组',
        person: '林晓梅',
        phone: '0411-5550 0164',
        address: '大连市沙河口区西南路 75 号行政楼 5 层',
      },
      asset: {
        kind: 'notebook',
        model: '联想 ThinkPad E14',
        serial: 'PF4A7K2M',
        number: 'WY-NB-062',
        bought: '2023-08-20',
        warranty: 'out',
      },
      fault: '按电源键无反应，充电指示灯不亮。',
    },
  }
  const what = '笔记本电脑 联想 ThinkPad E14'
  return tellVisit(visit, [
    dispatched(visit, '08:05', '10:00'),
    ...calledAndPrepared(visit, {
      called: '08:18',
      appointment: '10:00',
      checked: '09:00',
      cause: '电源适配器或主板供电',
      spare: '65W 电源适配器',
    }),
    ...wentThere(visit, { left: '09:15', arrived: '09:51', begins: '09:58' }),
    [
      '10:25',
      meets(visit, 1, 'S3.1', '更换适配器后仍不加电'),
      takesStep(visit, 1, 1, '技术支持建议检测主板供电'),
      takesStep(visit, 1, 2),
      settles(visit, 1, 'accepted', '客户同意带回'),
      ...takesAway(visit, 1, {
        what,
        serial: 'PF4A7K2M',
        accessories: '电源适配器 1 个、电脑包 1 个',
        disk: 'stays-with-customer',
        reason: '主板不加电，现场无法判断，需带回检测维修',
        backBy: instantOf(visit, '+3 12:00'),
      }),
    ],
    ...breaksOff(visit, '10:45', '设备带回检修', '+2 10:00'),
    ...goesBack(visit, { checked: '+2 09:00', left: '+2 09:20', arrived: '+2 09:50', begins: '+2 09:57' }),
    [
      '+2 10:05',
      bringsBack(visit, 1, what, '附件齐全，硬盘当面装回'),
      {
        type: 'fault-confirmed',
        payload: { fault: '主板充电管理芯片损坏', cause: '使用非原装充电器，电压不稳' },
      },
      work(visit, 1, 'hardware', '更换主板充电管理芯片，装回客户保管的硬盘', '充电、开机正常'),
      part(visit, 1, {
        kind: 'board',
        name: '充电管理芯片',
        model: 'BQ25700A',
        quantity: 1,
        warranty: 'out',
      }),
    ],
    finished(visit, '+2 10:20', { topics: '请使用原装充电器；长期不用时每月充电一次' }),
    ['+2 10:26', opinion(visit, 5, '按时送回，资料都在。'), signs(visit, 1), signs(visit, 2)],
    leaves(visit, '+2 10:32'),
    ['+2 11:05', { type: 'delivered', payload: { to: '客户邮箱', document: '服务记录单 PDF' } }],
    [
      '+5 09:30',
      {
        type: 'followed-up',
        payload: { channel: 'phone', satisfied: true, note: '三天来充电正常' },
      },
    ],
  ])
}

/** The owner is called away, comes back, and has to leave for good: the rest is done the next day. */
export function brokenOffAndContinued() {
  const visit: Visit = {
    ...base,
    name: 'broken-off-and-continued',
    number: 'CS-20261120-BR2K',
    customer: '高志远',
    job: {
      ticket: { number: '20261120-074' },
      service: { kind: 'repair', urgency: 'normal' },
      customer: {
        unit: '云岭电力设计院',
        department: '线路室',
        person: '高志远',
        phone: '0871-5550 0119',
        address: '昆明市盘龙区北京路 155 号 11 层',
      },
      asset: {
        kind: 'desktop',
        model: '惠普 Z4 G4',
        serial: 'CZC9207B1F',
        number: 'YL-WS-021',
        warranty: 'out',
      },
      fault: '绘图软件打开大图时死机。',
    },
  }
  return tellVisit(visit, [
    dispatched(visit, '08:20', '11:00'),
    ...calledAndPrepared(visit, {
      called: '08:31',
      appointment: '11:00',
      checked: '10:00',
      cause: '显卡驱动或内存故障',
      spare: 'DDR4 内存 16GB',
    }),
    ...wentThere(visit, { left: '10:15', arrived: '10:51', begins: '11:20' }),
    [
      '11:22',
      {
        type: 'waited',
        payload: { line: idOf(visit.name, 1), minutes: 20, why: '客户正在用餐，请工程师在会客室稍候' },
      },
      consented(visit, 'go-to-machine', '12 层图形工作室'),
      { type: 'went-to-machine', payload: { where: '12 层图形工作室' } },
      ...moves(visit, 1, '机箱旁的图纸筒和绘图板'),
      ...borrows(visit, 2, '转椅一把'),
    ],
    [
      '11:40',
      consented(visit, 'continue-alone', '', { channel: 'spoken' }),
      {
        type: 'owner-left',
        payload: { time: instantOf(visit, '11:40'), returns: instantOf(visit, '12:10') },
      },
    ],
    ['12:15', { type: 'owner-returned', payload: { time: instantOf(visit, '12:15') } }],
    [
      '12:20',
      consented(visit, 'make-call'),
      {
        type: 'call-made',
        payload: {
          line: idOf(visit.name, 2),
          phone: 'own',
          about: 'this-job',
          note: '向技术支持核对显卡驱动版本',
        },
      },
      {
        type: 'fault-confirmed',
        payload: { fault: '显卡驱动与绘图软件版本不兼容', cause: '系统自动更新了显卡驱动' },
      },
    ],
    ['12:35', putsBack(visit, 1), putsBack(visit, 2)],
    ...breaksOff(visit, '12:40', '客户下午外出开会，不同意无人在场时继续', '+1 09:30'),
    ...goesBack(visit, { checked: '+1 08:40', left: '+1 08:50', arrived: '+1 09:22', begins: '+1 09:28' }),
    [
      '+1 09:50',
      work(visit, 1, 'software', '卸载自动更新的显卡驱动，安装经软件认证的版本', '打开 2 GB 图纸无死机'),
      consented(visit, 'change-settings', '驱动自动更新'),
      {
        type: 'setting-changed',
        payload: { line: idOf(visit.name, 3), what: '驱动自动更新', from: '开启', to: '关闭' },
      },
    ],
    finished(visit, '+1 10:20', { topics: '系统更新后如再死机，先核对显卡驱动版本' }),
    ['+1 10:27', opinion(visit, 4), signs(visit, 1), signs(visit, 2)],
    leaves(visit, '+1 10:33'),
  ])
}

/** An accident on the way: told in time, forty minutes late, forgiven; and what was promised for it. */
export function lateAndApologised() {
  const visit: Visit = {
    ...base,
    name: 'late-and-apologised',
    number: 'CS-20261120-L8TE',
    customer: '许文博',
    job: {
      ticket: { number: '20261120-077' },
      service: { kind: 'maintenance', urgency: 'normal' },
      customer: {
        unit: '金桥律师事务所',
        person: '许文博',
        phone: '021-5550 0161',
        address: '上海市浦东新区张杨路 620 号 19 层',
      },
      asset: {
        kind: 'network',
        model: '新华三 S5130S',
        serial: '210235A3BQ',
        number: 'JQ-SW-01',
        warranty: 'out',
      },
      fault: '季度保养：交换机除尘、检查日志。',
    },
  }
  return tellVisit(visit, [
    dispatched(visit, '08:15', '10:00'),
    ...calledAndPrepared(visit, {
      called: '08:28',
      appointment: '10:00',
      checked: '09:10',
      cause: '常规保养',
      spare: '散热风扇',
    }),
    ['09:20', { type: 'departed', payload: { time: instantOf(visit, '09:20') } }],
    [
      '09:50',
      meets(visit, 1, 'B3', '南浦大桥事故，堵在桥上'),
      {
        type: 'delay-reported',
        payload: {
          to: 'customer',
          channel: 'phone',
          reason: '南浦大桥发生事故，道路拥堵',
          newTime: instantOf(visit, '10:40'),
        },
      },
      {
        type: 'delay-reported',
        payload: { to: 'service-desk', channel: 'message', reason: '道路拥堵，预计晚到 40 分钟' },
      },
      takesStep(visit, 1, 1, '已致歉并说明原因'),
      settles(visit, 1, 'accepted'),
    ],
    ...wentThere(visit, { left: '09:20', arrived: '10:40', begins: '10:48' }).slice(1),
    ['10:50', meets(visit, 2, 'S6.6', '客户说上午的会因此改期，要求补偿')],
    ...supervisorDecides(
      visit,
      2,
      { asked: '10:52', decided: '10:56' },
      {
        about: 'S6.6',
        reason: '迟到 40 分钟，客户要求补偿',
        decision: 'approved',
        words: '确实是我们迟到，同意赠送一次上门除尘，不折现。',
      },
    ),
    [
      '10:58',
      settles(visit, 2, 'decided'),
      {
        type: 'promise-made',
        payload: {
          line: idOf(visit.name, 1),
          what: '年内赠送一次机柜上门除尘',
          due: instantOf(visit, '+41 18:00'),
        },
      },
    ],
    ['11:04', reports('S6.6', 'supervisor', '周敏', '客户已接受')],
    ['11:10', work(visit, 1, 'hardware', '交换机除尘，检查日志与端口', '无告警')],
    finished(visit, '11:30', { topics: '每月查看一次指示灯与机柜温度' }),
    ['11:36', opinion(visit, 4, '来晚了，但提前打了电话。'), signs(visit, 1), signs(visit, 2)],
    leaves(visit, '11:42'),
  ])
}
