import type { Record as ServiceRecord } from '../record/index.ts'
import {
  base,
  calledAndPrepared,
  dispatched,
  finished,
  leaves,
  opinion,
  part,
  photo,
  refuses,
  signs,
  ticks,
  type Visit,
  wentThere,
  work,
} from './scenes.ts'
import { type Happening, idOf, instantOf, tellVisit } from './tell-visit.ts'

const desktop: Visit['job'] = {
  service: { kind: 'repair', urgency: 'normal' },
  customer: {
    unit: '望江街道办事处',
    person: '王芳',
    phone: '0571-5550 0118',
    address: '杭州市上城区望江路 200 号',
  },
  asset: {
    kind: 'desktop',
    model: '戴尔 OptiPlex 7010',
    serial: '7J2XQK3',
    number: 'WJ-PC-045',
    warranty: 'out',
  },
  fault: '电脑运行缓慢，偶尔自动重启。',
}

/** A routine visit around what makes each sample hard: `during` happens while working, `ending` at the end. */
function around(visit: Visit, during: readonly Happening[], ending: readonly Happening[]): ServiceRecord {
  return tellVisit(visit, [
    dispatched(visit, '08:00', '10:00'),
    ...calledAndPrepared(visit, {
      called: '08:15',
      appointment: '10:00',
      checked: '09:00',
      cause: '待现场检查',
      spare: '常用备件',
    }),
    ...wentThere(visit, { left: '09:10', arrived: '09:52', begins: '09:58' }),
    ...during,
    ...ending,
  ])
}

function signedOff(visit: Visit): readonly Happening[] {
  return [
    finished(visit, '11:30', { topics: '日常使用与保养' }),
    ['11:36', opinion(visit, 5), signs(visit, 1), signs(visit, 2)],
    leaves(visit, '11:42'),
  ]
}

function cleaned(visit: Visit): Happening {
  return [
    '10:20',
    { type: 'fault-confirmed', payload: { fault: '散热不良，过热保护重启', cause: '风扇积尘' } },
    work(visit, 1, 'hardware', '清理风扇与散热片灰尘，更换导热硅脂', '满载一小时温度正常'),
  ]
}

/** Names, units and addresses longer than any form foresees. */
export function veryLongNames() {
  const visit: Visit = {
    ...base,
    name: 'very-long-names-and-addresses',
    number: 'CS-20261120-L0NG',
    customer: '阿卜杜热合曼·买买提图尔荪·艾合麦提江·努尔麦麦提·吐尔逊托合提',
    job: {
      ...desktop,
      ticket: { number: '2026-11-20/新疆维吾尔自治区/喀什地区/信息化运维/000000000000001847' },
      project: {
        name: '新疆维吾尔自治区喀什地区疏勒县教育系统计算机教室及办公终端三年期（2025—2027）现场运行维护与备品备件服务采购项目（第二标段）',
        number: 'XJ-KS-SLX-JY-YW-2025-2027-BD02-0000318',
        sla: '县城内 4 小时到场、24 小时修复；乡镇 24 小时到场、72 小时修复；遇道路封闭顺延并书面说明',
      },
      customer: {
        unit: '新疆维吾尔自治区喀什地区疏勒县塔孜洪乡中心小学附属双语幼儿园暨乡村教师远程培训与信息技术应用能力提升工程示范基地',
        department: '信息技术与电化教育教研室兼计算机教室管理办公室',
        person: '阿卜杜热合曼·买买提图尔荪·艾合麦提江·努尔麦麦提·吐尔逊托合提',
        phone: '0998-5550 0166 转 8021（上班时间） / 0998-5550 0167（值班室，夜间及节假日）',
        address:
          '新疆维吾尔自治区喀什地区疏勒县塔孜洪乡人民政府以东三公里、315 国道与乡道交叉口向北八百米路西，中心小学教学综合楼四层东侧尽头第二间（原实验准备室，门牌 4-17，请从北侧消防楼梯上楼，东侧电梯检修中）',
      },
      fault: `${'计算机教室 17 号机开机后约十分钟自动重启，重启后提示时间不正确，需要按 F1 才能继续；'.repeat(6)}请尽快安排。`,
    },
  }
  return around(
    visit,
    [
      cleaned(visit),
      [
        '10:40',
        work(
          visit,
          2,
          'other',
          `${'逐台检查计算机教室其余终端的散热与电源情况，并登记设备编号；'.repeat(20)}完毕。`,
          '三台需后续更换电源',
        ),
      ],
    ],
    signedOff(visit),
  )
}

/** Characters that few fonts hold. */
export function rareCharacters() {
  const visit: Visit = {
    ...base,
    name: 'rare-characters',
    engineer: { number: 'E031', name: '㛃䶮' },
    number: 'CS-20261120-RARE',
    customer: '𠮷田𬭊',
    job: {
      ...desktop,
      ticket: { number: '20261120-088' },
      customer: {
        unit: '𪚥𪚥书画院',
        department: '䶮字工作室',
        person: '𠮷田𬭊',
        phone: '0571-5550 0151',
        address: '杭州市西湖区㛃园路 3 号 𠮷祥楼 𪚥厅',
      },
      fault: '字库不全，“䶮、㛃、𬭊、𠮷、𪚥”等字显示为方框。',
    },
  }
  return around(
    visit,
    [
      [
        '10:20',
        { type: 'fault-confirmed', payload: { fault: '系统缺少扩展 B 区字体', cause: '未安装补充字库' } },
        work(visit, 1, 'software', '安装补充字库，测试“𠮷𪚥䶮㛃𬭊”', '显示与打印正常'),
        ...ticks('S5.1/procedure'),
      ],
    ],
    signedOff(visit),
  )
}

/** Forty parts: a table over several pages. */
export function fortyParts() {
  const visit: Visit = {
    ...base,
    name: 'forty-parts',
    number: 'CS-20261120-P40X',
    customer: '王芳',
    job: {
      ...desktop,
      ticket: { number: '20261120-090' },
      service: { kind: 'maintenance', urgency: 'normal' },
      fault: '机房年度保养，批量更换易损件。',
    },
  }
  const kinds = [
    '内存条 8GB',
    '散热风扇',
    '电源适配器',
    '网卡',
    '键盘',
    '鼠标',
    '主板电池',
    '网线 Cat 6',
  ] as const
  const parts = Array.from({ length: 40 }, (_, i) =>
    part(visit, i, {
      kind: 'other',
      name: `${kinds[i % kinds.length]}`,
      model: `WJ-${String(100 + i)}`,
      oldSerial: `OLD-${String(20_260_000 + i * 7)}`,
      newSerial: `NEW-${String(20_261_100 + i * 13)}`,
      quantity: 1 + (i % 3),
      warranty: i % 2 === 0 ? 'in' : 'out',
    }),
  )
  return around(visit, [cleaned(visit), ['10:50', ...parts]], signedOff(visit))
}

/** Six photos, the customer unit's seal among them. */
export function sixPhotos() {
  const visit: Visit = {
    ...base,
    name: 'six-photos',
    number: 'CS-20261120-PH06',
    customer: '王芳',
    job: { ...desktop, ticket: { number: '20261120-091' } },
  }
  return around(
    visit,
    [
      [
        '10:05',
        photo(visit, 1, 'desk-before.jpg', 'before', '维修前：无法启动'),
        photo(visit, 2, 'case-open.jpg', 'before', '机箱内部积尘'),
      ],
      cleaned(visit),
      [
        '10:50',
        photo(visit, 3, 'disk-label.jpg', 'part', '硬盘标签，仅核对未更换'),
        photo(visit, 4, 'cable.jpg', 'other', '数据线走线'),
        photo(visit, 5, 'desk-after.jpg', 'after', '维修后'),
        photo(visit, 6, 'unit-seal.jpg', 'unit-seal', '单位盖章'),
      ],
    ],
    signedOff(visit),
  )
}

/** Everything done, nothing signed yet: the tablet is about to be handed over. */
export function unsigned() {
  const visit: Visit = {
    ...base,
    name: 'unsigned',
    number: 'CS-20261120-UN5G',
    customer: '王芳',
    job: { ...desktop, ticket: { number: '20261120-093' } },
  }
  return around(visit, [cleaned(visit)], [finished(visit, '11:30', { topics: '日常使用与保养' })])
}

/** The customer is not satisfied and won't sign; nobody forces them, and it is followed up. */
export function signatureRefused() {
  const visit: Visit = {
    ...base,
    name: 'signature-refused',
    number: 'CS-20261120-R3FU',
    customer: '赵国强',
    job: {
      ...desktop,
      ticket: { number: '20261120-095' },
      customer: {
        unit: '鸿运物流有限公司',
        person: '赵国强',
        phone: '0571-5550 0173',
        address: '杭州市拱墅区石祥路 589 号 B 座 3 层',
      },
    },
  }
  return around(
    visit,
    [
      [
        '10:05',
        {
          type: 'data-work-planned',
          payload: {
            operations: ['os-reinstall'],
            atRisk: '系统盘全部文件',
            backedUpBy: 'engineer',
            medium: '客户自备移动硬盘',
            secret: false,
          },
        },
      ],
      ['10:12', { type: 'data-work-dropped', payload: { reason: '客户不同意重装系统，先清灰观察。' } }],
      cleaned(visit),
    ],
    [
      finished(visit, '11:30', {
        topics: '日常使用与保养',
        outcome: {
          outcome: 'partly',
          next: '带电源配件再次上门更换',
          nextTime: instantOf(visit, '+3 10:00'),
        },
      }),
      ['11:36', signs(visit, 1), refuses(visit, '要等电源换好、观察两天不重启后再签字。')],
      [
        '11:40',
        {
          type: 'escalated',
          payload: {
            line: idOf(visit.name, 1),
            about: 'F4.5',
            reason: '客户要求换好电源后再签字',
            to: '周敏',
            channel: 'phone',
          },
        },
        {
          type: 'decision-recorded',
          payload: {
            escalation: idOf(visit.name, 1),
            decision: 'approved',
            words: '同意，周一带电源再去一次，到时请客户签字。',
            decider: '周敏',
            channel: 'phone',
            time: instantOf(visit, '11:41'),
          },
        },
      ],
      leaves(visit, '11:45'),
    ],
  )
}
