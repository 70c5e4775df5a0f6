import type { Item } from './item.ts'
import { problem } from './problem.ts'
import { demands } from './serve-demands.ts'
import { hardware } from './serve-hardware.ts'
import { moveItems, people } from './serve-people.ts'
import { software } from './serve-software.ts'

const begin: readonly Item[] = [
  {
    id: 'S1',
    clause: 'S1',
    phase: 'serve',
    title: { 'zh-CN': '放好工具包', en: 'Bag and cloth' },
    why: {
      'zh-CN': '工具、备件、防静电布、备件盒摆放整齐，现场不乱。',
      en: 'Tools, spares, anti-static cloth and part boxes laid out in order.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'laid-out',
            say: {
              'zh-CN': '铺好防静电布，工具和备件摆放整齐',
              en: 'Anti-static cloth spread, tools and parts in order',
            },
          },
        ],
      },
    ],
    problems: [
      problem({
        id: 'S1.1',
        say: { 'zh-CN': '工具箱、垫布脏乱', en: 'The bag or the cloth is dirty or messy' },
        remedy: [{ 'zh-CN': '先清洁、整理，再开始', en: 'Clean and tidy it, then begin' }],
      }),
    ],
  },
  {
    id: 'S2',
    clause: 'S2',
    phase: 'serve',
    title: { 'zh-CN': '耐心倾听', en: 'Listen' },
    why: {
      'zh-CN': '用语文明、语气平和、吐字清楚；客户把话说完，烦恼就少一半。',
      en: 'Polite, clear and calm words; a customer who was heard out is half helped.',
    },
    effects: [
      {
        effect: 'guide',
        say: {
          'zh-CN': '先听客户把情况说完，看着对方，适时回应，再动手。',
          en: 'Hear the customer out first, look at them and respond; then begin.',
        },
        when: { all: [{ has: 'met' }, { not: { any: [{ has: 'workBegan' }, { has: 'ended' }] } }] },
      },
    ],
    problems: [
      problem({
        id: 'S2.1',
        phases: ['meet', 'serve', 'confirm'],
        say: { 'zh-CN': '客户生气、情绪激动', en: 'The customer is angry' },
        remedy: [
          {
            'zh-CN': '放下手里的活，看着客户，听对方把话说完',
            en: 'Put the work down, look at them and let them finish',
          },
          {
            'zh-CN': '不时回应，让客户知道有人在认真听',
            en: 'Respond now and then, so that they know somebody listens',
          },
          {
            'zh-CN': '不辩解；为带来的不便道歉，说清接下来怎么做',
            en: 'Don’t argue; apologise for the trouble and say what happens next',
          },
        ],
      }),
      problem({
        id: 'S2.2',
        say: {
          'zh-CN': '客户不让修，要求退货或换货',
          en: 'The customer refuses the repair and wants a return or an exchange',
        },
        remedy: [
          { 'zh-CN': '问清为什么不愿修', en: 'Ask what speaks against the repair' },
          {
            'zh-CN': '站在客户的角度，把顾虑一条条说清楚',
            en: 'See it from their side, and answer their worries one by one',
          },
          {
            'zh-CN': '客户仍不接受：请示主管，不自行答应退换',
            en: 'Not accepted: ask the supervisor; promise nothing yourself',
          },
        ],
        escalates: 'if-refused',
      }),
      problem({
        id: 'S2.3',
        say: {
          'zh-CN': '客户请休息、喝水、抽烟',
          en: 'The customer offers a rest, a drink or a cigarette',
        },
        remedy: [
          { 'zh-CN': '谢谢客户的好意', en: 'Thank them kindly' },
          { 'zh-CN': '说明服务纪律，婉言谢绝', en: 'Explain the rules of the service, and decline' },
        ],
      }),
    ],
  },
  {
    id: 'S3',
    clause: 'S3',
    phase: 'serve',
    title: { 'zh-CN': '按技术流程诊断', en: 'Diagnose by the procedure' },
    why: {
      'zh-CN': '按项目技术资料的流程判断，写清实际故障和原因；带走设备要征得同意、留下收据。',
      en: 'Follow the project’s technical procedure and write down the fault and its cause; a device goes away only with consent and a receipt.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'procedure',
            say: {
              'zh-CN': '已按技术流程诊断，并填写故障与原因',
              en: 'Diagnosed by the procedure; fault and cause written down',
            },
            doneBy: { has: 'fault' },
          },
          {
            name: 'receipt',
            say: { 'zh-CN': '收据已交给客户：{line}', en: 'The customer has the receipt: {line}' },
            each: 'taken',
          },
        ],
      },
      {
        effect: 'guide',
        say: {
          'zh-CN': '原因判断不准时，如实告诉客户，并请主管或技术支持协助。',
          en: 'If the cause stays unclear, tell the customer so and ask the supervisor or support for help.',
        },
        when: { all: [{ has: 'workBegan' }, { not: { any: [{ has: 'fault' }, { has: 'ended' }] } }] },
      },
      {
        effect: 'guide',
        say: {
          'zh-CN': '客户的设备还在检修。修好后尽快送还，当面交给客户并记下。',
          en: 'The customer’s device is at the workshop. Bring it back soon, hand it over in person and note it.',
        },
        when: { not: 'all-taken-returned' },
      },
      {
        effect: 'consent',
        consent: 'take-away',
        ask: {
          'zh-CN':
            '现场查不清或修不好，需要把设备带回检修：{about}。我们会写明序列号、配件和硬盘的处理办法，并给您收据。您同意吗？',
          en: 'The fault can’t be found or mended here, so this needs to go to the workshop: {about}. You get a receipt with serial numbers, accessories and what becomes of the disk. Do you agree?',
        },
        when: { has: 'taken' },
        guards: ['device-taken'],
        about: 'what',
        say: {
          'zh-CN': '带走“{about}”前要先征得客户同意。请把平板交给客户回答。',
          en: 'Ask before you take ‘{about}’ away: hand the tablet to the customer to answer.',
        },
      },
      {
        effect: 'block',
        guards: ['ticket-closed'],
        until: { any: ['all-taken-returned', { all: ['handed-on', { checked: 'S3', line: 'receipt' }] }] },
        say: {
          'zh-CN':
            '带走的设备还没有归还，工单暂不能关闭。已转给硬件运维的，请结束本次服务，并确认收据已交给客户。',
          en: 'What was taken away isn’t back yet, so the ticket can’t be closed. If the hardware team goes on with it, end the visit so, and tick that the customer has the receipt.',
        },
      },
      {
        effect: 'helpdesk',
        say: { 'zh-CN': '客户的设备在检修，尚未归还', en: 'The customer’s device is at the workshop' },
        when: { not: 'all-taken-returned' },
      },
    ],
    problems: [
      problem({
        id: 'S3.1',
        say: { 'zh-CN': '故障原因判断不准', en: 'The cause stays unclear' },
        remedy: [
          {
            'zh-CN': '请主管或技术支持协助判断',
            en: 'Ask the supervisor or support to help',
            opens: 'call',
          },
          {
            'zh-CN': '仍不能确定：如实说明当场查不清，征得同意后带回检测',
            en: 'Still unclear: say so; with consent take it to be tested',
            opens: 'take-away',
          },
          { 'zh-CN': '客户不同意：请示主管', en: 'Not accepted: ask the supervisor' },
        ],
        escalates: 'if-refused',
      }),
      problem({
        id: 'S3.2',
        say: { 'zh-CN': '遇到新的故障问题', en: 'A new kind of fault' },
        remedy: [
          {
            'zh-CN': '请客户稍等，到一旁把新问题报告主管',
            en: 'Ask the customer to wait, step aside and report it to the supervisor',
            opens: 'call',
          },
          { 'zh-CN': '和主管一起，争取当场解决', en: 'Try to solve it now, with the supervisor’s help' },
          {
            'zh-CN': '当场解决不了：如实说明，征得同意后带回检修',
            en: 'It can’t be solved now: say so; with consent take it back',
            opens: 'take-away',
          },
          {
            'zh-CN': '不便带回：改派其他人，或约好再来的时间',
            en: 'It can’t go along: let somebody else come, or agree a new time',
            opens: 'rebook',
          },
          { 'zh-CN': '客户都不同意：请示主管', en: 'Nothing accepted: ask the supervisor' },
        ],
        escalates: 'if-refused',
        reports: ['supervisor'],
      }),
    ],
  },
]

const inOrder: Item = {
  id: 'S7',
  clause: 'S7',
  phase: 'serve',
  title: { 'zh-CN': '部件摆放有序', en: 'Parts in order' },
  why: {
    'zh-CN': '拆下的部件一律放在垫布上；移动客户物品、借用椅凳要先征得同意，用完归位。',
    en: 'Everything taken out lies on the cloth; ask before moving or borrowing anything, and put it back.',
  },
  effects: [
    {
      effect: 'check',
      lines: [
        {
          name: 'on-cloth',
          say: {
            'zh-CN': '拆下的部件都放在垫布上，摆放整齐',
            en: 'Everything taken out lies on the cloth, in order',
          },
          when: { has: 'workBegan' },
        },
        {
          name: 'put-back',
          say: { 'zh-CN': '已放回原处：{line}', en: 'Back in its place: {line}' },
          each: 'moved',
        },
      ],
    },
    { ...moveItems, when: { has: 'moved' }, guards: [] },
    {
      effect: 'guide',
      say: {
        'zh-CN': '借来的椅凳，踩之前先铺垫布；用完擦净，放回原处。',
        en: 'Step on a borrowed chair only with the cloth under your feet; then wipe it and put it back.',
      },
      when: { not: { checked: 'S6.3' } },
    },
    {
      effect: 'block',
      guards: ['signed'],
      only: { signs: 2 },
      until: { checked: 'S7', line: 'put-back' },
      say: {
        'zh-CN': '移动过的东西还没有全部放回原处。请放回并打勾（不适用的写明原因），再请客户签字。',
        en: 'Not everything that was moved is back in its place. Put it back and tick it, or excuse it with a reason, before asking for the signature.',
      },
    },
  ],
  problems: [],
}

/** Serve patiently and carefully. */
export const serve: readonly Item[] = [...begin, ...hardware, ...software, ...people, ...demands, inOrder]
