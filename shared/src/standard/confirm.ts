import type { Item } from './item.ts'
import { problem } from './problem.ts'

/** Confirm carefully after the work. */
export const confirm: readonly Item[] = [
  {
    id: 'F1.1',
    clause: 'F1.1',
    phase: 'confirm',
    title: { 'zh-CN': '服务后验机', en: 'Test the machine' },
    why: {
      'zh-CN': '每次服务结束都要验机，确认修好了再请客户签字。',
      en: 'Always test before the customer signs.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'tested',
            say: { 'zh-CN': '已验机，并记录结果', en: 'Machine tested, result written down' },
            when: { has: 'workBegan' },
            doneBy: { has: 'verified' },
          },
        ],
      },
      {
        effect: 'block',
        guards: ['signed', 'ticket-closed'],
        only: { not: { any: [{ signs: 1 }, 'solved-by-phone'] } },
        until: { all: [{ has: 'verified' }, { has: 'outcome' }] },
        say: {
          'zh-CN': '还没有验机结果。请先测试设备，填写验机情况和处理结果，再请客户签字。',
          en: 'There is no test result yet. Test the machine and fill in the result and the outcome before asking for the signature.',
        },
      },
    ],
    problems: [
      problem({
        id: 'F1.1.1',
        say: { 'zh-CN': '还没有验机', en: 'The machine was not tested' },
        remedy: [
          { 'zh-CN': '当着客户的面开机测试', en: 'Test it in front of the customer' },
          { 'zh-CN': '记录由谁测试、结果如何', en: 'Write down who tested and what came out' },
        ],
      }),
    ],
  },
  {
    id: 'F2',
    clause: 'F2',
    phase: 'confirm',
    title: { 'zh-CN': '现场清理', en: 'Clean up' },
    why: {
      'zh-CN': '机器复位、里外擦净、地面清扫、工具清点，带来的都要带走。',
      en: 'Machine back in place, wiped inside and out, floor clean, tools counted: what came must go.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'put-back',
            say: { 'zh-CN': '机器放回原位', en: 'Machine back in place' },
            when: { has: 'workBegan' },
          },
          {
            name: 'clean',
            say: { 'zh-CN': '机器内外擦拭干净', en: 'Machine wiped inside and out' },
            when: { has: 'workBegan' },
          },
          {
            name: 'floor',
            say: { 'zh-CN': '地面、工位清理干净', en: 'Floor and desk clean' },
            when: { has: 'workBegan' },
          },
          {
            name: 'tools',
            say: {
              'zh-CN': '对照出发清单清点工具，无遗漏',
              en: 'Tools counted against the list they left with',
            },
            when: { has: 'workBegan' },
          },
        ],
      },
      {
        effect: 'block',
        guards: ['signed', 'ticket-closed'],
        only: { not: { signs: 1 } },
        until: { checked: 'F2' },
        say: {
          'zh-CN': '现场清理还有未完成的项目。请清理完毕并逐项打勾（不适用的写明原因），再请客户签字。',
          en: 'Cleaning up isn’t finished. Tick each line, or excuse it with a reason, before asking for the signature.',
        },
      },
    ],
    problems: [
      problem({
        id: 'F2.1',
        say: { 'zh-CN': '搬动复位时碰坏了地板或物品', en: 'Something was damaged when moving' },
        remedy: [
          { 'zh-CN': '向客户致歉，不自行承诺赔偿', en: 'Apologise; promise no compensation yourself' },
          { 'zh-CN': '拍照，反馈主管，按指示处理', en: 'Take photos, tell the supervisor, do as decided' },
        ],
        escalates: 'if-refused',
      }),
    ],
  },
  {
    id: 'F3',
    clause: 'F3',
    phase: 'confirm',
    title: { 'zh-CN': '现场培训', en: 'Train the user' },
    why: {
      'zh-CN': '讲解基本使用和保养，耐心解答；答不上来的请技术支持。',
      en: 'Basic use and care, answered patiently; what is beyond you goes to support.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'trained',
            say: { 'zh-CN': '已讲解基本使用和保养', en: 'Basic use and care explained' },
            when: { has: 'workBegan' },
            doneBy: { has: 'training' },
          },
        ],
      },
      {
        effect: 'guide',
        say: {
          'zh-CN': '用一两句话讲清怎么用、怎么保养，问问客户还有什么疑问。',
          en: 'Say in a sentence or two how to use and care for it, and ask what else the customer wants to know.',
        },
        when: { all: [{ has: 'verified' }, { not: { checked: 'F3' } }] },
      },
      {
        effect: 'block',
        guards: ['signed'],
        only: { signs: 2 },
        until: { checked: 'F3' },
        say: {
          'zh-CN': '请先向客户讲解使用和保养并打勾（不适用的写明原因），再请客户签字。',
          en: 'Explain use and care first and tick the line (or excuse it), then ask for the signature.',
        },
      },
    ],
    problems: [
      problem({
        id: 'F3.1',
        say: { 'zh-CN': '客户的问题超出自己能答复的范围', en: 'The customer asks more than you can answer' },
        remedy: [
          { 'zh-CN': '如实说明，联系技术支持或反馈主管', en: 'Say so, and ask support or the supervisor' },
          { 'zh-CN': '约定何时答复客户', en: 'Agree when the customer gets the answer' },
        ],
        reports: ['supervisor'],
      }),
    ],
  },
  {
    id: 'F4.1',
    clause: 'F4.1',
    phase: 'confirm',
    title: { 'zh-CN': '使用《运维现场服务记录单》', en: 'Use the on-site service record' },
    why: {
      'zh-CN': '除特别约定外，每次服务都要有完整的现场服务记录。',
      en: 'Except where specially agreed, every service has its on-site record.',
    },
    effects: [
      {
        effect: 'block',
        guards: ['ticket-closed'],
        only: { not: 'solved-by-phone' },
        until: {
          all: [
            { has: 'workBegan' },
            { has: 'workEnded' },
            { any: [{ has: 'work' }, { has: 'parts' }, { has: 'software' }] },
          ],
        },
        say: {
          'zh-CN': '现场服务记录还不完整：缺少服务内容或起止时间。',
          en: 'The on-site record is incomplete: the work done, or when it began and ended, is missing.',
        },
      },
      {
        effect: 'block',
        guards: ['signed'],
        only: { signs: 2 },
        until: { any: [{ has: 'work' }, { has: 'parts' }, { has: 'software' }, { has: 'settings' }] },
        say: {
          'zh-CN': '记录里还没有服务内容。请至少填写一项所做的工作，再请客户签字。',
          en: 'The record doesn’t say yet what was done. Write down at least one line of work before asking for the signature.',
        },
      },
    ],
    problems: [],
  },
  {
    id: 'F4.2',
    clause: 'F4.2',
    phase: 'confirm',
    title: { 'zh-CN': '两处签字', en: 'Both signature places' },
    why: {
      'zh-CN': '第一处确认数据安全，第二处确认服务完成，两处都要客户亲签。',
      en: 'Place 1 for data safety, place 2 for completion: the customer signs both.',
    },
    effects: [
      {
        effect: 'sign',
        place: 1,
        when: { has: 'outcome' },
        say: { 'zh-CN': '第一处签字：数据安全', en: 'Signature 1: data safety' },
      },
      {
        effect: 'sign',
        place: 2,
        when: { has: 'outcome' },
        say: { 'zh-CN': '第二处签字：服务完成', en: 'Signature 2: completion' },
      },
      {
        effect: 'block',
        guards: ['signed'],
        only: { signs: 2 },
        until: 'place-1-current',
        say: {
          'zh-CN': '第一处（数据安全）还没有有效签字。请先签第一处，再签第二处。',
          en: 'Place 1 (data safety) has no valid signature yet. Sign place 1 first, then place 2.',
        },
      },
      {
        effect: 'block',
        guards: ['ticket-closed'],
        only: { not: 'solved-by-phone' },
        until: { all: ['place-1-current', { signed: 2 }] },
        say: {
          'zh-CN': '两处签字不齐，工单暂不能关闭。',
          en: 'The two signatures are not both there, so the ticket can’t be closed.',
        },
      },
    ],
    problems: [],
  },
  {
    id: 'F4.3',
    clause: 'F4.3',
    phase: 'confirm',
    title: { 'zh-CN': '严禁代客户签字', en: 'Never sign for the customer' },
    why: {
      'zh-CN': '签字人要写明自己是谁；工程师不能替客户签。',
      en: 'Who signs says who they are; the engineer never signs for the customer.',
    },
    effects: [
      {
        effect: 'block',
        guards: ['signed'],
        only: 'engineer-signs',
        until: { any: [] },
        say: {
          'zh-CN': '签字人姓名与服务工程师相同，不能代客户签字。若客户确与您同名，请在姓名后加上部门或职务。',
          en: 'The signer’s name is the engineer’s own; nobody signs for the customer. If the customer really has the same name, add their department or title.',
        },
      },
    ],
    problems: [],
  },
  {
    id: 'F4.4',
    clause: 'F4.4',
    phase: 'confirm',
    title: { 'zh-CN': '客户不在时由同事代签', en: 'A colleague signs when the customer is away' },
    why: {
      'zh-CN': '电话联系客户，由客户指定同事代签，记录通话时间、号码和代签人关系。',
      en: 'Phone the customer, who names a colleague; the call, the number and the relation go into the record.',
    },
    effects: [
      {
        effect: 'consent',
        consent: 'delegated-signing',
        ask: {
          'zh-CN': '您不在现场，服务记录需要签字。您同意由这位同事代您签字吗：{about}？',
          en: 'You are away and the service record needs a signature. May this colleague sign for you: {about}?',
        },
        when: { any: [] },
        guards: ['signed'],
        only: 'someone-else-signs',
        say: {
          'zh-CN': '代签前要先电话征得客户同意：请致电客户，记录通话号码和客户的答复。',
          en: 'Before somebody else signs, phone the customer and record the number and the answer.',
        },
      },
    ],
    problems: [
      problem({
        id: 'F4.4.1',
        say: { 'zh-CN': '客户本人不在', en: 'The customer is away' },
        remedy: [
          { 'zh-CN': '电话联系客户，说明服务结果', en: 'Phone the customer and say what was done' },
          { 'zh-CN': '请客户指定一位同事代签', en: 'Ask them to name a colleague who signs' },
          { 'zh-CN': '记录通话号码、时间和代签人', en: 'Record the number, the time and who signs' },
        ],
      }),
    ],
  },
  {
    id: 'F4.5',
    clause: 'F4.5',
    phase: 'confirm',
    title: { 'zh-CN': '客户不愿签字', en: 'The customer won’t sign' },
    why: {
      'zh-CN': '不强迫客户签字；跟踪服务直到客户满意，仍拒绝时请示主管。',
      en: 'Nobody is forced; follow up until satisfied, and ask the supervisor if they still refuse.',
    },
    effects: [
      {
        effect: 'guide',
        say: {
          'zh-CN': '不要强迫客户签字。听完意见，讲明维修政策，继续跟踪直到客户满意。',
          en: 'Don’t press. Hear them out, explain the policy, and follow up until they are satisfied.',
        },
        when: { all: [{ refused: 2 }, { not: 'satisfied-after-refusal' }] },
      },
      {
        effect: 'escalate',
        say: {
          'zh-CN': '联系主管，说明客户拒签的原因，按指示处理',
          en: 'Tell the supervisor why the customer won’t sign, and do as decided',
        },
        when: { all: [{ refused: 2 }, { not: { has: 'decisions' } }, { not: 'satisfied-after-refusal' }] },
      },
      {
        effect: 'remind',
        name: 'follow-up',
        say: { 'zh-CN': '回访客户，直到满意', en: 'Follow up until satisfied' },
        when: { refused: 2 },
        from: 'signature-refused',
        plus: 'followUpWithin',
        warn: 'followUpWarn',
        done: 'satisfied-after-refusal',
      },
      {
        effect: 'helpdesk',
        say: { 'zh-CN': '客户拒绝签字，正在跟踪', en: 'The customer refused to sign; being followed up' },
        when: { all: [{ refused: 2 }, { not: 'satisfied-after-refusal' }] },
      },
    ],
    problems: [
      problem({
        id: 'F4.5.1',
        say: { 'zh-CN': '客户不填意见、不签字', en: 'The customer gives no opinion or signature' },
        remedy: [
          { 'zh-CN': '不强迫，问清不满意的原因', en: 'Don’t press; ask what is wrong' },
          { 'zh-CN': '能解决的当场解决，跟踪到客户满意', en: 'Mend what can be mended and follow up' },
          {
            'zh-CN': '讲明维修政策；仍拒绝则请示主管',
            en: 'Explain the policy; if they still refuse, ask the supervisor',
          },
        ],
        escalates: 'if-refused',
        helpdesk: true,
      }),
    ],
  },
]
