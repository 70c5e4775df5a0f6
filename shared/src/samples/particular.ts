import type { Fact } from '../record/index.ts'
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
  signsAs,
  type Visit,
  wentThere,
  work,
} from './scenes.ts'
import { type Happening, idOf, tellVisit } from './tell-visit.ts'
import { meets, reports, settles, supervisorDecides, takesStep } from './troubles.ts'

// Visits in which somebody else decides or signs, or more is to be done than was on the ticket.

const library: Visit['job'] = {
  service: { kind: 'repair', urgency: 'normal' },
  customer: {
    unit: '望江区图书馆',
    department: '流通部',
    person: '韩雪松',
    phone: '0571-5550 0147',
    address: '杭州市上城区望江东路 88 号 1 层',
  },
  asset: {
    kind: 'desktop',
    model: '戴尔 OptiPlex 3080',
    serial: '4Q8RT73',
    number: 'TS-PC-009',
    warranty: 'out',
  },
  fault: '借还书终端扫码后无反应。',
}

function begun(visit: Visit): readonly Happening[] {
  return [
    dispatched(visit, '08:00', '10:00'),
    ...calledAndPrepared(visit, {
      called: '08:15',
      appointment: '10:00',
      checked: '09:00',
      cause: '待现场检查',
      spare: '常用备件',
    }),
    ...wentThere(visit, { left: '09:10', arrived: '09:52', begins: '09:58' }),
  ]
}

/** The customer is called away; by phone they name a colleague, who tests and signs for them. */
export function delegatedSignature() {
  const colleague = '方圆'
  const visit: Visit = {
    ...base,
    name: 'delegated-signature',
    number: 'CS-20261120-DE1G',
    customer: '韩雪松',
    job: { ...library, ticket: { number: '20261120-081' } },
  }
  const byPhone = { channel: 'phone', phone: '0571-5550 0147' } as const
  const signer = { name: colleague, relation: 'colleague', identified: 'badge' } as const
  return tellVisit(visit, [
    ...begun(visit),
    [
      '10:10',
      consented(visit, 'open-data'),
      { type: 'fault-confirmed', payload: { fault: '扫码枪驱动服务停止', cause: '系统更新后服务未启动' } },
      work(visit, 1, 'software', '恢复扫码服务并设为自动启动', '扫码 20 册正常'),
    ],
    [
      '10:40',
      { type: 'consent-withdrawn', payload: { consent: 'open-data', about: '', person: '馆长 罗敏' } },
      meets(visit, 1, 'F4.4.1', '客户被叫去市里开会'),
      takesStep(visit, 1, 1),
      takesStep(visit, 1, 2, `客户指定${colleague}`),
    ],
    [
      '10:46',
      consented(visit, 'colleague-tests', colleague, byPhone),
      consented(visit, 'delegated-data-safety', colleague, byPhone),
      consented(visit, 'delegated-signing', colleague, byPhone),
      takesStep(visit, 1, 3),
      settles(visit, 1, 'accepted'),
    ],
    finished(visit, '10:52', {
      topics: '扫码无反应时先看托盘图标是否为绿色',
      verified: { tester: 'colleague', person: colleague, works: true },
    }),
    [
      '10:58',
      { type: 'opinion-given', payload: { rating: 5, person: colleague } },
      signsAs(visit, 1, signer),
      signsAs(visit, 2, signer),
    ],
    leaves(visit, '11:03'),
    [
      '15:10',
      {
        type: 'phone-confirmed',
        payload: { person: '韩雪松', works: true, otherFaults: false, note: '下午使用正常' },
      },
      { type: 'supervisor-confirmed', payload: { supervisor: '周敏', note: '已与客户本人通话核实' } },
    ],
  ])
}

/** The customer wants a part that is not standard: asked, declined, told, and left as it is. */
export function nonStandardPartDeclined() {
  const visit: Visit = {
    ...base,
    name: 'non-standard-part-declined',
    number: 'CS-20261120-N0SP',
    customer: '韩雪松',
    job: { ...library, ticket: { number: '20261120-083' }, fault: '终端运行缓慢，开机需五分钟。' },
  }
  const wish = '内存条 32GB（客户自购）'
  return tellVisit(visit, [
    ...begun(visit),
    [
      '10:15',
      { type: 'fault-confirmed', payload: { fault: '启动项过多，磁盘占用高', cause: '多个软件随系统启动' } },
      meets(visit, 1, 'S4.6', '客户拿出自购内存条，要求装上'),
      takesStep(visit, 1, 1, '已说明保修与兼容风险'),
    ],
    ...supervisorDecides(
      visit,
      1,
      { asked: '10:19', decided: '10:24' },
      {
        about: 'S4.6',
        subject: wish,
        reason: '客户坚持加装自购内存',
        decision: 'declined',
        words: '不在标准配件清单内，不装；客户想扩容可走采购流程。',
      },
    ),
    [
      '10:30',
      reports('S4.6', 'it-contact', '信息科 丁一', '已说明未加装，建议走采购流程'),
      settles(visit, 1, 'decided', '客户表示理解'),
    ],
    ['10:50', work(visit, 1, 'software', '停用多余启动项，清理临时文件', '开机缩短到 50 秒')],
    finished(visit, '11:10', { topics: '不要同时安装多个安全软件；如何查看启动项' }),
    ['11:16', opinion(visit, 4), signs(visit, 1), signs(visit, 2)],
    leaves(visit, '11:21'),
  ])
}

/** Place 1 is signed as 'no data operation'; then data work comes up after all, and it is signed anew before it. */
export function dataWorkAfterNone() {
  const visit: Visit = {
    ...base,
    name: 'data-work-after-none',
    number: 'CS-20261120-A9TR',
    customer: '韩雪松',
    job: { ...library, ticket: { number: '20261120-085' }, fault: '终端频繁弹出磁盘错误。' },
  }
  return tellVisit(visit, [
    ...begun(visit),
    ['10:05', signs(visit, 1)],
    [
      '10:30',
      { type: 'fault-confirmed', payload: { fault: '数据盘有坏道，文件系统损坏', cause: '硬盘老化' } },
      {
        type: 'data-work-planned',
        payload: {
          operations: ['partitioning'],
          atRisk: 'D 盘借阅统计表，约 2 GB',
          backedUpBy: 'engineer',
          medium: '图书馆移动硬盘（编号 TS-YD-02），由客户保管',
          secret: false,
        },
      },
    ],
    ['10:44', signs(visit, 1, 1)],
    [
      '11:20',
      work(visit, 1, 'software', '隔离坏道，重新划分并格式化 D 盘，恢复备份', '校验一致', 'partitioning'),
    ],
    finished(visit, '11:40', {
      topics: '借阅统计表每周另存一份到馆内共享盘',
      outcome: { outcome: 'partly', next: '更换硬盘，备件到货后预约' },
    }),
    ['11:46', opinion(visit, 4), signs(visit, 2)],
    leaves(visit, '11:51'),
  ])
}

/** Three devices in one visit: each line of work, part and test says which. */
export function severalDevices() {
  const visit: Visit = {
    ...base,
    name: 'several-devices',
    number: 'CS-20261120-3DEV',
    customer: '韩雪松',
    job: { ...library, ticket: { number: '20261120-087' } },
  }
  const [second, third] = [idOf(visit.name, 11), idOf(visit.name, 12)]
  const tested = (device: string, note: string): Fact => ({
    type: 'verified',
    payload: { tester: 'customer', person: visit.customer, works: true, note, device },
  })
  return tellVisit(visit, [
    ...begun(visit),
    [
      '10:05',
      { type: 'details-corrected', payload: { job: { asset: { number: 'TS-PC-019' } } } },
      {
        type: 'device-added',
        payload: {
          line: second,
          kind: 'printer',
          model: '得实 DS-650',
          serial: 'DS650-44018',
          number: 'TS-PR-002',
          fault: '借书凭条打印断行',
        },
      },
      {
        type: 'device-added',
        payload: { line: third, kind: 'display', model: '戴尔 P2219H', fault: '屏幕闪烁' },
      },
    ],
    [
      '10:20',
      {
        type: 'fault-confirmed',
        payload: {
          fault: '扫码枪驱动异常；打印头积尘；显示器电源线接触不良',
          cause: '终端柜内散热差、灰尘多',
        },
      },
      work(visit, 1, 'software', '重装扫码枪驱动', '扫码 20 册正常'),
      work(visit, 2, 'hardware', '清洁打印头与送纸轮', '连续打印 30 张无断行', null, {
        device: second,
        scope: 'service',
      }),
      work(visit, 3, 'hardware', '更换电源线并固定', '半小时无闪烁', null, {
        device: third,
        scope: 'service',
      }),
      part(visit, 1, { kind: 'power', name: '电源线 1.8 米', quantity: 1, warranty: 'out', device: third }),
      consented(visit, 'install-software', '扫码枪驱动'),
      {
        type: 'software-installed',
        payload: { line: idOf(visit.name, 13), name: '扫码枪驱动', version: '5.2', location: '默认目录' },
      },
      consented(visit, 'install-software', '打印机状态监视 · 系统托盘'),
      {
        type: 'software-installed',
        payload: {
          line: idOf(visit.name, 14),
          name: '打印机状态监视',
          location: '系统托盘',
          scope: 'service',
          device: second,
        },
      },
    ],
    ['10:58', tested(second, '凭条清晰'), tested(third, '亮度正常')],
    finished(visit, '11:05', { topics: '终端柜门保持通风；打印头每周擦拭一次' }),
    ['11:12', opinion(visit, 5), signs(visit, 1), signs(visit, 2)],
    leaves(visit, '11:18'),
  ])
}
