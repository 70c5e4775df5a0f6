import { base, calledAndPrepared, dispatched, leaves, type Visit } from './scenes.ts'
import { idOf, instantOf, tellVisit } from './tell-visit.ts'
import { ends, meets, nobodyOpens, reports, settles, supervisorDecides, takesStep } from './troubles.ts'

// Visits that end before anything was begun at the customer's: nobody has anything to sign.

/** Bell, knocks, phone, a colleague, a note: nobody is there. */
export function nobodyAtTheDoor() {
  const visit: Visit = {
    ...base,
    name: 'nobody-at-the-door',
    number: 'CS-20261120-D00R',
    customer: '孙丽',
    job: {
      ticket: { number: '20261120-061' },
      service: { kind: 'repair', urgency: 'normal' },
      project: { name: '城北社区服务中心终端运维', number: 'CB-2026-021' },
      customer: {
        unit: '城北社区服务中心',
        department: '综合窗口',
        person: '孙丽',
        phone: '0571-5550 0126',
        address: '杭州市拱墅区湖墅北路 41 号 2 层',
      },
      asset: {
        kind: 'printer',
        model: '兄弟 HL-5590DN',
        serial: 'E78213K4N',
        number: 'CB-PR-03',
        warranty: 'out',
      },
      fault: '打印页面有竖条黑线。',
    },
  }
  return tellVisit(visit, [
    dispatched(visit, '08:10', '10:00'),
    ...calledAndPrepared(visit, {
      called: '08:20',
      appointment: '10:00',
      checked: '09:00',
      cause: '感光鼓划伤',
      spare: '感光鼓组件',
    }),
    ['09:15', { type: 'departed', payload: { time: instantOf(visit, '09:15') } }],
    ['09:52', { type: 'arrived', payload: { time: instantOf(visit, '09:52') } }],
    ...nobodyOpens(
      { bell: '09:55', knocks: ['09:56', '09:57', '09:58', '09:59'], phones: '10:01', note: '10:06' },
      { contact: '接口人说客户临时去区里开会，今天不回单位', note: '便条写明来意、工程师姓名和服务台电话' },
    ),
    [
      '10:08',
      {
        type: 'contact-attempted',
        payload: {
          channel: 'message',
          outcome: 'left-message',
          with: '孙丽',
          note: '请方便时回电，另约时间',
        },
      },
      reports('M3', 'service-desk', '服务台', '按规范敲门、致电均未联系上，已留便条'),
    ],
    leaves(visit, '10:10'),
    [
      '10:12',
      ends('not-reached', '客户临时外出开会，电话无人接听；已留便条，待客户回电后另行派单。', '服务台'),
    ],
  ])
}

/** Advice on the phone is taken, and the call-back two hours later finds it working. */
export function solvedByPhone() {
  const visit: Visit = {
    ...base,
    name: 'solved-by-phone',
    number: 'CS-20261120-PH0N',
    customer: '何静',
    job: {
      ticket: { number: '20261120-063' },
      service: { kind: 'repair', urgency: 'normal' },
      customer: {
        unit: '南山区图书馆',
        department: '采编部',
        person: '何静',
        phone: '0755-5550 0158',
        address: '深圳市南山区常兴路 12 号',
      },
      asset: { kind: 'display', model: '飞利浦 243V7Q', number: 'NS-XS-12', warranty: 'unknown' },
      fault: '显示器黑屏，电源灯呈橙色。',
    },
  }
  return tellVisit(visit, [
    dispatched(visit, '09:00', '15:00'),
    [
      '09:10',
      { type: 'contact-attempted', payload: { channel: 'phone', outcome: 'reached', with: '何静' } },
      {
        type: 'earlier-visit-known',
        payload: {
          line: idOf(visit.name, 1),
          day: '2026-06-18',
          engineer: '王磊',
          what: '同一工位更换过视频线，线材偏短易松动',
        },
      },
      {
        type: 'phone-advice-given',
        payload: {
          advice: '关机后重新插紧主机与显示器两端的视频线，再开机；仍黑屏则换显卡上的另一个接口。',
          accepted: true,
        },
      },
    ],
    [
      '11:12',
      { type: 'called-back', payload: { works: true, person: '何静', note: '两小时内未再黑屏' } },
      ends('solved-by-phone', '视频线松动，客户按电话指导重新插紧后恢复正常。'),
    ],
  ])
}

/** The board has to be soldered: before anybody leaves, the job goes to the hardware team. */
export function transferredToHardwareTeam() {
  const visit: Visit = {
    ...base,
    name: 'transferred-to-hardware-team',
    number: 'CS-20261120-HW7T',
    customer: '郑海涛',
    job: {
      ticket: { number: '20261120-066' },
      service: { kind: 'repair', urgency: 'urgent' },
      customer: {
        unit: '港务集团调度中心',
        department: '值班室',
        person: '郑海涛',
        phone: '0411-5550 0188',
        address: '大连市中山区港湾街 1 号',
      },
      asset: {
        kind: 'server',
        model: '浪潮 NF5280M5',
        serial: '219874502',
        number: 'GW-SV-02',
        warranty: 'out',
      },
      fault: '服务器通电后无显示，风扇全速，主板有焦味。',
    },
  }
  return tellVisit(visit, [
    dispatched(visit, '08:40', '14:00'),
    [
      '08:52',
      { type: 'contact-attempted', payload: { channel: 'phone', outcome: 'reached', with: '郑海涛' } },
      meets(visit, 1, 'A7.2', '主板供电烧毁，现场无焊接条件'),
    ],
    ...supervisorDecides(
      visit,
      1,
      { asked: '08:58', decided: '09:03' },
      {
        about: 'A7.2',
        reason: '需要芯片级维修，现场修不了',
        decision: 'approved',
        words: '按流程转硬件组，今天下午取机，你负责告知客户。',
      },
    ),
    ['09:08', reports('A7.2', 'hardware-team', '吴刚', '已说明故障现象，约下午 14:00 上门取机')],
    [
      '09:12',
      {
        type: 'contact-attempted',
        payload: {
          channel: 'phone',
          outcome: 'reached',
          with: '郑海涛',
          note: '已说明原因，客户同意由硬件组 14:00 上门取机',
        },
      },
      settles(visit, 1, 'decided', '客户同意转硬件组'),
      ends('hardware-team', '主板供电电路烧毁，需要芯片级维修，现场不具备条件。', '吴刚'),
    ],
  ])
}

/** In warranty: the fault is reported to the vendor on the customer's behalf, who serves it. */
export function inWarrantyVendor() {
  const visit: Visit = {
    ...base,
    name: 'in-warranty-vendor',
    number: 'CS-20261120-VN3D',
    customer: '冯雪',
    job: {
      ticket: { number: '20261120-068' },
      service: { kind: 'repair', urgency: 'normal' },
      customer: {
        unit: '第二人民医院',
        department: '药剂科',
        person: '冯雪',
        phone: '0512-5550 0135',
        address: '苏州市姑苏区道前街 26 号门诊楼 3 层',
      },
      asset: {
        kind: 'desktop',
        model: '华为 MateStation B515',
        serial: 'HWB515-77120',
        number: 'YJ-PC-118',
        bought: '2026-01-08',
        warranty: 'in',
      },
      fault: '开机数分钟后自动关机，机箱底部发烫。',
    },
  }
  return tellVisit(visit, [
    dispatched(visit, '09:30', '15:30'),
    [
      '09:42',
      { type: 'contact-attempted', payload: { channel: 'phone', outcome: 'reached', with: '冯雪' } },
      meets(visit, 1, 'A8.3', '购买不满一年，整机保修'),
      takesStep(visit, 1, 1, '客户同意由我方代为报修'),
    ],
    [
      '09:58',
      {
        type: 'vendor-reported',
        payload: {
          vendor: '华为客户服务中心',
          reference: 'SR-8801 7452',
          note: '厂商承诺 11 月 21 日上午上门',
        },
      },
      reports('A8.3', 'vendor', '华为客户服务中心'),
      settles(visit, 1, 'accepted'),
      ends('vendor', '设备在保修期内，已代客户向厂商报修，由厂商上门维修。', '华为客户服务中心'),
    ],
  ])
}
