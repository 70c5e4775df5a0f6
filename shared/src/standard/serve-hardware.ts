import type { Item } from './item.ts'
import { problemRow } from './problem.ts'

/** Hardware: disks, spare parts, and what can't be done on the spot. */
export const hardware: readonly Item[] = [
  {
    id: 'S4.1',
    clause: 'S4.1',
    phase: 'serve',
    title: { 'zh-CN': '更换硬盘', en: 'Replacing a disk' },
    why: {
      'zh-CN': '先备份数据，客户在记录单上签字确认，再更换。',
      en: 'Back up first; the customer signs on the record; then replace it.',
    },
    effects: [
      {
        effect: 'sign',
        place: 1,
        when: { has: 'dataWork' },
        say: { 'zh-CN': '更换硬盘前，第一处签字', en: 'Signature 1 before the disk is replaced' },
      },
      {
        effect: 'block',
        guards: ['part-used'],
        only: 'fact-touches-data',
        until: { all: ['plan-covers-fact', 'place-1-current'] },
        say: {
          'zh-CN': '更换硬盘前：先备份数据，填写数据安全说明，请客户在第一处签字。',
          en: 'Before a disk is replaced: back up, fill in the data statement, and have the customer sign place 1.',
        },
      },
    ],
    problems: [],
  },
  problemRow(
    {
      clause: 'S4.2',
      phase: 'serve',
      title: { 'zh-CN': '备件未带、损坏或不对', en: 'A part is missing, bad or wrong' },
      why: {
        'zh-CN': '向客户道歉，说明真实原因；有时间马上回去取，没时间重新约定。',
        en: 'Apologise and give the true reason; fetch it now if the customer has time, or else rebook.',
      },
    },
    {
      say: {
        'zh-CN': '备件没带、坏了或带错了',
        en: 'The part is missing, bad or the wrong one',
      },
      remedy: [
        {
          'zh-CN': '向客户道歉，如实说明：只凭电话里说的现象判断，备件没带对',
          en: 'Apologise and say why: judged from the phone call alone, the wrong part came along',
        },
        {
          'zh-CN': '客户有时间：马上回去取，记下等候时间',
          en: 'They have time: fetch it now, and note the waiting time',
          opens: 'wait',
        },
        {
          'zh-CN': '客户没时间：重新约定上门时间',
          en: 'They have no time: agree a new time',
          opens: 'rebook',
        },
        {
          'zh-CN': '要离开的，先清理现场，到时接着做',
          en: 'If you leave, clear up first; it goes on at the new time',
          opens: 'interrupt',
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'S4.3',
      phase: 'serve',
      title: { 'zh-CN': '配件超出服务范围', en: 'A part outside the scope' },
      why: {
        'zh-CN': '详细解释服务规定和维修范围，以真诚打动客户；特殊情况请示主管。',
        en: 'Explain sincerely what the service covers; a special case is the supervisor’s to decide.',
      },
    },
    {
      say: {
        'zh-CN': '配件超出服务范围，客户或信息化管理员不认可',
        en: 'The part is outside the scope, and the customer or their IT contact disagrees',
      },
      remedy: [
        {
          'zh-CN': '详细说明服务规定和维修范围',
          en: 'Explain in detail what the service covers',
        },
        {
          'zh-CN': '听完对方的难处，说清可以怎么办',
          en: 'Hear what makes it hard for them, and say what can be done',
        },
        {
          'zh-CN': '仍不认可：作为特殊情况请示主管',
          en: 'Not accepted: ask the supervisor, as a special case',
        },
      ],
      escalates: 'if-refused',
    },
  ),
  problemRow(
    {
      clause: 'S4.4',
      phase: 'serve',
      title: { 'zh-CN': '机器正常，客户认为有问题', en: 'The machine is fine, the customer says not' },
      why: {
        'zh-CN': '委婉沟通，当面演示；仍不认可的，报告主管，按批示处理。',
        en: 'Kindly show that it works; if that isn’t accepted, the supervisor decides.',
      },
    },
    {
      say: {
        'zh-CN': '机器正常，客户仍认为有问题',
        en: 'The machine is fine, but the customer says it isn’t',
      },
      remedy: [
        {
          'zh-CN': '说明查了什么、结果怎样，不说客户错',
          en: 'Say what was checked and what came out, never that they are wrong',
        },
        { 'zh-CN': '当面操作，演示机器运行正常', en: 'Show them that it works' },
        { 'zh-CN': '请客户自己操作一遍', en: 'Let them try it themselves' },
        {
          'zh-CN': '仍不认可：把检查结果告诉主管，请示怎么办',
          en: 'Not accepted: tell the supervisor the results and ask',
        },
      ],
      escalates: 'if-refused',
    },
  ),
  problemRow(
    {
      clause: 'S4.5',
      phase: 'serve',
      title: { 'zh-CN': '现场修不好，又不让带回', en: 'Can’t be repaired here, may not be taken away' },
      why: {
        'zh-CN': '解释技术难度、条件和操作要求；不接受的，请示主管。',
        en: 'Explain what the repair takes; if that isn’t accepted, the supervisor finds a way.',
      },
    },
    {
      say: {
        'zh-CN': '现场修不好，客户不让带回',
        en: 'It can’t be repaired here, and the customer won’t let it go',
      },
      remedy: [
        {
          'zh-CN': '说明技术难度、需要的条件和操作要求',
          en: 'Explain how hard it is, and what it takes',
        },
        {
          'zh-CN': '说明带回后怎样保管、何时归还，硬盘可以留下；同意的，写收据',
          en: 'Say how it is kept, when it is back, and that the disk can stay; if they agree, write the receipt',
          opens: 'take-away',
        },
        { 'zh-CN': '仍不同意：请示主管', en: 'Not accepted: ask the supervisor' },
      ],
      escalates: 'if-refused',
    },
  ),
  problemRow(
    {
      clause: 'S4.6',
      phase: 'serve',
      title: { 'zh-CN': '客户要求安装非标准部件', en: 'The customer wants a non-standard part' },
      why: {
        'zh-CN':
          '光驱、U 盘接口、网卡、加内存、硬盘等，不在标准清单内又未经批准的坚决不装；说明隐患和规定，并上报。',
        en: 'Drives, ports, network cards, more memory: what isn’t on the standard list is never fitted without approval. Explain the risk and the policy, and report it.',
      },
    },
    {
      say: {
        'zh-CN': '客户要求安装非标准部件',
        en: 'The customer wants a part that isn’t standard',
      },
      remedy: [
        { 'zh-CN': '委婉谢绝，解释公司服务政策', en: 'Decline kindly and explain the policy' },
        {
          'zh-CN': '说明可能出现的安全隐患和服务规定',
          en: 'Explain what could become unsafe, and what the service agreed to',
        },
        {
          'zh-CN': '报告客户的信息化管理员，或者报告主管',
          en: 'Report it to their IT contact, or to the supervisor',
          opens: 'call',
        },
        {
          'zh-CN': '请示主管，写明部件名称；没批准就不装',
          en: 'Ask the supervisor, naming the part; without approval it isn’t fitted',
        },
      ],
      escalates: 'always',
      also: [
        {
          effect: 'report',
          to: 'it-contact',
          say: {
            'zh-CN': '把情况报告客户的信息化管理员（已告诉主管的不用再报）',
            en: 'Report it to the customer’s IT contact, unless the supervisor knows already',
          },
          when: {
            all: [
              { met: 'S4.6' },
              { not: { any: [{ reported: 'S4.6', to: 'supervisor' }, { asked: 'S4.6' }] } },
            ],
          },
        },
        {
          effect: 'block',
          guards: ['part-used'],
          only: 'fact-uses-nonstandard-part',
          until: { approved: 'S4.6', about: 'name' },
          say: {
            'zh-CN': '这个部件不在标准清单内，未经主管批准不能安装。请写明部件名称，先请示主管。',
            en: 'This part isn’t on the standard list and isn’t fitted without approval. Ask the supervisor first, naming the part.',
          },
        },
      ],
    },
  ),
]
