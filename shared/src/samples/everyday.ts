import {
  base,
  calledAndPrepared,
  consented,
  dispatched,
  finished,
  leaves,
  opinion,
  part,
  photo,
  signs,
  ticks,
  type Visit,
  wentThere,
  work,
} from './scenes.ts'
import { idOf, tellVisit } from './tell-visit.ts'

/** A printer jams: routine, no data operation. */
export function printerJam() {
  const visit: Visit = {
    ...base,
    name: 'printer-jam',
    number: 'CS-20261120-7K3F',
    customer: '张伟',
    job: {
      ticket: { number: '20261120-031', link: 'https://helpdesk.example.com/Ticket/Display.html?id=31' },
      service: { kind: 'repair', urgency: 'normal' },
      project: { name: '东城区教育局桌面运维', number: 'DC-2026-014', sla: '4 小时到场，8 小时修复' },
      customer: {
        unit: '东城区东方小学',
        department: '教务处',
        person: '张伟',
        phone: '010-5550 0131',
        address: '北京市东城区东方大街 18 号教学楼 2 层 204 室',
      },
      asset: {
        kind: 'printer',
        model: '惠普 LaserJet Pro M404dn',
        serial: 'PHB7K20915',
        number: 'JW-0231',
        bought: '2023-09-01',
        warranty: 'out',
      },
      fault: '打印时频繁卡纸，取纸有“咔哒”声，今天上午已卡三次。',
    },
  }
  return tellVisit(visit, [
    dispatched(visit, '08:12', '10:00'),
    ...calledAndPrepared(visit, {
      called: '08:25',
      appointment: '10:00',
      checked: '09:05',
      cause: '搓纸轮老化打滑',
      spare: '搓纸轮 RM2-5741',
    }),
    ...wentThere(visit, { left: '09:20', arrived: '09:51', begins: '09:58' }),
    [
      '10:10',
      {
        type: 'fault-confirmed',
        payload: { fault: '纸盒 2 取纸打滑，卡在搓纸单元', cause: '搓纸轮磨损，表面结有纸粉' },
      },
      work(visit, 1, 'hardware', '清洁进纸通道与分页器，更换搓纸轮', '连续打印 50 页无卡纸'),
      part(visit, 1, { kind: 'consumable', name: '搓纸轮', model: 'RM2-5741', quantity: 1, warranty: 'out' }),
    ],
    [
      '10:24',
      {
        type: 'note-added',
        audience: 'customer',
        payload: { line: idOf(visit.name, 1), text: '建议使用 70 克以上复印纸，开封后密封存放以防受潮。' },
      },
    ],
    finished(visit, '10:30', { topics: '正确装纸、卡纸时的取纸方向、每月清洁一次进纸口' }),
    ['10:36', opinion(visit, 5, '来得准时，讲得也清楚。'), signs(visit, 1), signs(visit, 2)],
    leaves(visit, '10:42'),
  ])
}

/** A shop's till won't boot; its disk is replaced, so data safety is signed first. */
export function tillDiskReplaced() {
  const visit: Visit = {
    ...base,
    name: 'till-disk-replaced',
    number: 'CS-20261120-Q9TD',
    customer: '陈秀英',
    job: {
      ticket: { number: '20261120-044' },
      service: { kind: 'repair', urgency: 'critical' },
      project: { name: '便利蜂鸟连锁门店运维', number: 'FN-2026-003', sla: '2 小时到场' },
      customer: {
        unit: '蜂鸟便利店（和平里店）',
        person: '陈秀英',
        phone: '010-5550 0177',
        address: '北京市东城区和平里西街 6 号 1 层',
      },
      asset: { kind: 'till', model: '商米 T2', serial: 'T2C8841190', number: 'FN-POS-07', warranty: 'in' },
      fault: '收银机开机停在“NO BOOT DEVICE”，无法收银，门店正在手工记账。',
    },
  }
  return tellVisit(visit, [
    dispatched(visit, '13:02', '14:30'),
    ...calledAndPrepared(visit, {
      called: '13:08',
      appointment: '14:30',
      checked: '13:30',
      cause: '硬盘损坏或引导丢失',
      spare: '2.5 寸固态硬盘 512GB',
    }),
    ...wentThere(visit, { left: '13:40', arrived: '14:18', begins: '14:25' }),
    [
      '14:40',
      {
        type: 'fault-confirmed',
        payload: { fault: 'BIOS 中识别不到硬盘', cause: '固态硬盘主控损坏，通电无响应' },
      },
      photo(visit, 1, 'desk-before.jpg', 'before', '开机画面'),
      {
        type: 'data-work-planned',
        payload: {
          operations: ['disk-replacement', 'os-reinstall'],
          atRisk: '原硬盘上的本地交易流水（11 月 20 日 08:00 之后未上传部分）',
          backedUpBy: 'nothing-to-keep',
          medium: '云端已有 08:00 前全部流水',
          secret: false,
        },
      },
    ],
    ['14:46', signs(visit, 1)],
    [
      '15:35',
      part(visit, 1, {
        kind: 'disk',
        name: '固态硬盘 512GB',
        model: 'KX-512 SATA',
        oldSerial: 'S4E2-00918-CN',
        newSerial: 'K9R2-77410-CN',
        quantity: 1,
        warranty: 'in',
      }),
      photo(visit, 2, 'disk-label.jpg', 'part', '新硬盘标签'),
      work(visit, 1, 'hardware', '更换固态硬盘', '开机自检正常', 'disk-replacement'),
      work(visit, 2, 'software', '重装收银系统并恢复门店配置', '与总部同步成功', 'os-reinstall'),
      {
        type: 'software-installed',
        payload: { line: idOf(visit.name, 2), name: '蜂鸟收银', version: '6.2.1', location: 'D:\\POS' },
      },
      consented(visit, 'change-settings', '默认小票打印机'),
      {
        type: 'setting-changed',
        payload: { line: idOf(visit.name, 3), what: '默认小票打印机', from: '（未设置）', to: 'XP-80C' },
      },
      ...ticks('S5.1/procedure', 'S5.5/network', 'S5.5/paths', 'S5.5/printer'),
      {
        type: 'item-checked',
        payload: { item: 'S5.5/mail', result: 'not-applicable', reason: '收银机不收发邮件' },
      },
    ],
    [
      '15:44',
      {
        type: 'hidden-fault-found',
        payload: {
          line: idOf(visit.name, 4),
          what: '电源插排接触不良，易断电',
          removed: true,
          note: '已更换插孔，建议更换插排',
        },
      },
    ],
    finished(visit, '15:50', { topics: '每日闭店后检查“流水已上传”提示；断电后的开机步骤' }),
    [
      '15:58',
      photo(visit, 3, 'desk-after.jpg', 'after', '修复后'),
      opinion(visit, 4, '耽误了半天生意，但修得快。'),
      signs(visit, 2),
    ],
    leaves(visit, '16:05'),
  ])
}

/** A notebook's system is reinstalled; its data is secret, so the customer backs it up and signs that too. */
export function notebookSecretData() {
  const visit: Visit = {
    ...base,
    name: 'notebook-os-reinstall-secret-data',
    number: 'CS-20261120-M2XW',
    customer: '刘建国',
    job: {
      ticket: { number: '20261120-052' },
      service: { kind: 'repair', urgency: 'urgent' },
      project: { name: '规划设计院终端运维', number: 'GH-2026-008' },
      customer: {
        unit: '滨海市规划设计研究院',
        department: '档案室',
        person: '刘建国',
        phone: '0411-5550 0109',
        address: '滨海市中山区解放路 66 号 8 层',
      },
      asset: {
        kind: 'notebook',
        model: '联想 ThinkPad T14',
        serial: 'PF3KQ8R1',
        number: 'GH-NB-113',
        bought: '2022-05-16',
        warranty: 'out',
      },
      fault: '系统频繁蓝屏（0x0000007B），无法进入桌面。',
    },
  }
  return tellVisit(visit, [
    dispatched(visit, '08:30', '10:30'),
    ...calledAndPrepared(visit, {
      called: '08:40',
      appointment: '10:30',
      checked: '09:30',
      cause: '系统文件损坏',
      spare: '系统安装 U 盘',
    }),
    ...wentThere(visit, { left: '09:45', arrived: '10:21', begins: '10:28' }),
    [
      '10:50',
      {
        type: 'fault-confirmed',
        payload: { fault: '系统引导文件损坏，修复失败，需要重装系统', cause: '异常断电导致系统卷损坏' },
      },
      {
        type: 'data-work-planned',
        payload: {
          operations: ['os-reinstall', 'partitioning'],
          atRisk: 'C 盘和 D 盘全部文件，其中 D 盘含涉密图纸',
          backedUpBy: 'customer',
          medium: '院内涉密移动硬盘（编号 SM-021），由客户保管',
          secret: true,
        },
      },
    ],
    ['11:32', signs(visit, 1)],
    [
      '13:40',
      work(visit, 1, 'software', '清除原系统分区，重新分区', '分为系统盘和数据盘', 'partitioning'),
      work(visit, 2, 'software', '安装操作系统及补丁', '激活成功', 'os-reinstall'),
      work(visit, 3, 'setting', '按原样恢复网络与邮件设置', '收发邮件正常'),
      {
        type: 'software-installed',
        payload: {
          line: idOf(visit.name, 1),
          name: '办公软件',
          version: '2024',
          location: 'C:\\Program Files',
        },
      },
      consented(visit, 'change-settings', 'IP 地址'),
      {
        type: 'setting-changed',
        payload: { line: idOf(visit.name, 2), what: 'IP 地址', from: '自动获取', to: '10.20.8.113' },
      },
      ...ticks('S5.1/procedure', 'S5.5/network', 'S5.5/mail', 'S5.5/paths', 'S5.5/printer'),
    ],
    finished(visit, '13:52', { topics: '定期备份；异常断电后不要反复强制开机' }),
    ['14:01', opinion(visit, 5), signs(visit, 2)],
    leaves(visit, '14:06'),
  ])
}

/** A switch is installed; told, shown and signed in English. */
export function englishVisit() {
  const visit: Visit = {
    ...base,
    name: 'english-visit',
    lang: 'en',
    organisation: 'Blue Bridge IT Services Ltd.',
    engineer: { number: 'E022', name: 'Grace Lin' },
    number: 'CS-20261120-E4NG',
    customer: 'Séamus O’Connor',
    job: {
      ticket: { number: 'INC-48211' },
      service: { kind: 'installation', urgency: 'normal' },
      project: { name: 'Harbour office network', number: 'HN-2026-02', sla: 'Next business day' },
      customer: {
        unit: 'Łódź & Partners Trading (Shanghai) Co., Ltd.',
        department: 'Finance',
        person: 'Séamus O’Connor',
        phone: '021-5550 0142',
        address: 'Room 1803, 88 Century Avenue, Pudong, Shanghai',
      },
      asset: {
        kind: 'network',
        model: 'TP-Link TL-SG2210P',
        serial: '2231804005517',
        number: 'NET-018',
        bought: '2026-11-02',
        warranty: 'in',
      },
      fault: 'A new switch needs to be installed; two desks have no network.',
    },
  }
  return tellVisit(visit, [
    dispatched(visit, '09:00', '14:00'),
    ...calledAndPrepared(visit, {
      called: '09:10',
      appointment: '14:00',
      checked: '13:00',
      cause: 'No free ports on the old switch',
      spare: 'Patch cables, 3 m',
    }),
    ...wentThere(visit, { left: '13:12', arrived: '13:50', begins: '13:58' }),
    [
      '14:20',
      {
        type: 'fault-confirmed',
        payload: {
          fault: 'The old switch has no free port; one patch cable is broken.',
          cause: 'The office grew; the cable was bent under a desk.',
        },
      },
      work(
        visit,
        1,
        'hardware',
        'Installed the new switch in the cabinet and labelled all ports',
        'All 14 desks online',
      ),
      part(visit, 1, { kind: 'network', name: 'Patch cable Cat 6, 3 m', quantity: 2, warranty: 'out' }),
      consented(visit, 'change-settings', 'VLAN of ports 5–6'),
      {
        type: 'setting-changed',
        payload: { line: idOf(visit.name, 1), what: 'VLAN of ports 5–6', from: '1', to: '20 (finance)' },
      },
      {
        type: 'fee-agreed',
        payload: {
          line: idOf(visit.name, 2),
          kind: 'parts',
          what: '2 patch cables',
          amount: 6000,
          currency: 'CNY',
          agreedWith: visit.customer,
        },
      },
    ],
    finished(visit, '14:55', {
      topics: 'Which ports are spare; what the LEDs mean; whom to call',
    }),
    ['15:02', opinion(visit, 5, 'Quick and tidy — thank you.'), signs(visit, 1), signs(visit, 2)],
    leaves(visit, '15:08'),
  ])
}
