import type { Item } from './item.ts'
import { problemRow } from './problem.ts'

/** The record, and who signs it (F4). */
export const sign: readonly Item[] = [
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
        only: { not: 'not-served-here' },
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
      {
        effect: 'helpdesk',
        say: { 'zh-CN': '现场服务记录还没有签好', en: 'The on-site record isn’t signed yet' },
        when: { all: [{ has: 'workEnded' }, { not: { signed: 2 } }, { not: { refused: 2 } }] },
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
        only: { not: 'not-served-here' },
        until: {
          any: [{ all: ['place-1-current', { signed: 2 }] }, { all: [{ refused: 2 }, { approved: 'F4.5' }] }],
        },
        say: {
          'zh-CN': '两处签字不齐，工单暂不能关闭。客户确实拒签的，要有主管同意关单的决定。',
          en: 'The two signatures are not both there, so the ticket can’t be closed. Where the customer refuses, the supervisor’s approval is needed.',
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
  problemRow(
    {
      clause: 'F4.4',
      phase: 'confirm',
      title: { 'zh-CN': '客户不在时由同事代签', en: 'A colleague signs when the customer is away' },
      why: {
        'zh-CN': '电话联系客户，由客户指定同事代签，记录通话时间、号码和代签人关系。',
        en: 'Phone the customer, who names a colleague; the call, the number and the relation go into the record.',
      },
    },
    {
      say: { 'zh-CN': '客户本人不在，没法签字', en: 'The customer is away and can’t sign' },
      remedy: [
        {
          'zh-CN': '电话联系客户，说明服务结果',
          en: 'Phone the customer and say what was done',
          opens: 'call',
        },
        {
          'zh-CN': '请客户指定一位同事代签，记下号码和时间',
          en: 'Ask them to name a colleague who signs; the number and the time are recorded',
          opens: { ask: 'delegated-signing' },
        },
        { 'zh-CN': '请这位同事看过记录再签', en: 'Let the colleague read the record, then sign' },
      ],
      helpdesk: true,
      also: [
        {
          effect: 'consent',
          consent: 'delegated-signing',
          ask: {
            'zh-CN': '您不在现场，服务记录需要签字。您同意由这位同事代您签字吗：{about}？',
            en: 'You are away and the service record needs a signature. May this colleague sign for you: {about}?',
          },
          when: { met: 'F4.4' },
          guards: ['signed'],
          only: { all: ['someone-else-signs', { not: 'signs-data-work' }] },
          about: 'signer.name',
          by: 'phone',
          say: {
            'zh-CN': '代签前要先电话征得客户本人同意：请致电客户，说出代签人的姓名，记下号码和客户的答复。',
            en: 'Before somebody else signs, phone the customer, name who would sign, and record the number and the answer.',
          },
        },
        {
          effect: 'consent',
          consent: 'delegated-data-safety',
          ask: {
            'zh-CN':
              '您的设备将进行可能丢失数据的操作，动手前要您本人签字。您不在现场，您明确同意由这位同事代您签字一（数据安全）吗：{about}？',
            en: 'Work that may lose data is about to be done on your device, and you sign before it. You are away: do you expressly let this colleague sign place 1 (data safety) for you: {about}?',
          },
          when: { any: [] },
          guards: ['signed'],
          only: { all: ['someone-else-signs', 'signs-data-work'] },
          about: 'signer.name',
          by: 'phone',
          say: {
            'zh-CN':
              '数据安全一处要机主本人签。机主确实不在的，请电话征得其明确同意，说出代签人的姓名，再请这位同事签。',
            en: 'Data safety is signed by the owner. If they are away, phone them and get their express consent to this person by name first.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'F4.5',
      phase: 'confirm',
      title: { 'zh-CN': '客户不填意见、不愿签字', en: 'The customer won’t give an opinion or sign' },
      why: {
        'zh-CN': '不强迫客户签字；跟踪服务直到客户满意，仍拒绝时请示主管。',
        en: 'Nobody is forced; follow up until satisfied, and ask the supervisor if they still refuse.',
      },
    },
    {
      say: { 'zh-CN': '客户不填意见、不签字', en: 'The customer gives no opinion or signature' },
      remedy: [
        { 'zh-CN': '不强迫，问清不满意的原因', en: 'Don’t press; ask what is wrong' },
        { 'zh-CN': '能解决的当场解决', en: 'Mend what can be mended now' },
        {
          'zh-CN': '讲明维修政策；还是不签，请客户在屏幕上写下原因',
          en: 'Explain the policy; if they still won’t, let them write the reason on the screen',
        },
      ],
      also: [
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
          when: { all: [{ refused: 2 }, { not: 'satisfied-after-refusal' }] },
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
    },
  ),
]
