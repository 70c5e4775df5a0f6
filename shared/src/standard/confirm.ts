import type { Item } from './item.ts'
import { problem, problemRow } from './problem.ts'

const completion = ['signed', 'ticket-closed'] as const
/** Place 1 comes before the work; and where nothing was done at the customer's, there is nothing to confirm. */
const ofService = { not: { any: [{ signs: 1 }, 'not-served-here'] } } as const

/** Confirm carefully after the work (F1 to F3). */
export const confirm: readonly Item[] = [
  problemRow(
    {
      clause: 'F1.1',
      phase: 'confirm',
      title: { 'zh-CN': '服务后验机', en: 'Test the machine' },
      why: {
        'zh-CN': '每次服务结束都要验机，确认修好了再请客户签字。',
        en: 'Always test before the customer signs.',
      },
    },
    {
      say: { 'zh-CN': '还没有验机', en: 'The machine was not tested' },
      remedy: [
        { 'zh-CN': '当着客户的面开机测试', en: 'Test it in front of the customer' },
        { 'zh-CN': '记下由谁测试、结果如何', en: 'Write down who tested and what came out' },
      ],
      also: [
        {
          effect: 'check',
          lines: [
            {
              name: 'tested',
              say: { 'zh-CN': '已验机，并记录结果', en: 'Machine tested, result written down' },
              when: { has: 'workBegan' },
              doneBy: 'every-device-tested',
            },
          ],
        },
        {
          effect: 'block',
          guards: completion,
          only: ofService,
          until: { all: ['every-device-tested', { has: 'outcome' }] },
          say: {
            'zh-CN': '还没有验机结果。请先测试每台设备，填写验机情况和处理结果，再请客户签字。',
            en: 'There is no test result yet. Test every device and fill in the result and the outcome before asking for the signature.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'F1.2',
      phase: 'confirm',
      title: { 'zh-CN': '没有修好', en: 'Not repaired' },
      why: {
        'zh-CN': '再修一次，或请技术支持；服务时限快到或已过，马上打电话给主管。',
        en: 'Try again or ask support; when the service level is nearly or already exceeded, phone the supervisor at once.',
      },
    },
    {
      phases: ['serve', 'confirm'],
      say: { 'zh-CN': '没有修好', en: 'It isn’t repaired' },
      remedy: [
        { 'zh-CN': '如实告诉客户，再检查一遍', en: 'Tell the customer so, and go over it again' },
        { 'zh-CN': '打电话请技术支持一起看', en: 'Phone support and look at it together' },
        {
          'zh-CN': '当天修不好：请示主管，和客户约好下一步',
          en: 'Not to be done today: ask the supervisor, and agree with the customer what comes next',
          opens: 'interrupt',
        },
      ],
      also: [
        {
          effect: 'remind',
          name: 'sla',
          say: { 'zh-CN': '服务时限', en: 'Service level' },
          when: { not: { has: 'ended' } },
          from: 'sla-due',
          warn: 'slaWarn',
          done: 'works',
        },
        {
          effect: 'escalate',
          say: {
            'zh-CN': '还没修好，服务时限快到了：马上打电话请示主管',
            en: 'Not repaired and the service level is nearly exceeded: phone the supervisor now',
          },
          when: { all: ['sla-near', { not: 'works' }, { not: { has: 'ended' } }] },
        },
        {
          effect: 'helpdesk',
          say: { 'zh-CN': '还没修好，服务时限快到了', en: 'Not repaired, and the service level is near' },
          when: { all: ['sla-near', { not: 'works' }, { not: { has: 'ended' } }] },
        },
        {
          effect: 'block',
          guards: ['ticket-closed'],
          only: { not: 'not-served-here' },
          until: { any: ['works', { decided: 'F1.2' }] },
          say: {
            'zh-CN': '故障还没有完全解决。请修好，或请示主管并记下决定，再关闭工单。',
            en: 'The fault isn’t wholly solved. Mend it, or ask the supervisor and write the decision down, before the ticket is closed.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'F1.3',
      phase: 'confirm',
      title: { 'zh-CN': '其他故障隐患', en: 'Other hidden faults' },
      why: {
        'zh-CN': '发现别的隐患一并排除；处理不了就请技术支持，留意服务时限。',
        en: 'Remove other faults too; ask support for those you can’t, and mind the service level.',
      },
    },
    {
      phases: ['serve', 'confirm'],
      say: { 'zh-CN': '发现了别的故障隐患', en: 'Another fault came to light' },
      remedy: [
        { 'zh-CN': '告诉客户，记到“其他隐患”里', en: 'Tell the customer, and add it to ‘Other faults’' },
        { 'zh-CN': '能排除的一并排除', en: 'Remove it too, if you can' },
        { 'zh-CN': '处理不了的请技术支持', en: 'Ask support for what you can’t' },
      ],
      also: [
        {
          effect: 'check',
          lines: [
            {
              name: 'looked-for',
              say: {
                'zh-CN': '看过有没有别的隐患，查到的都记下了',
                en: 'Other faults looked for, those found written down',
              },
              when: { has: 'workBegan' },
              doneBy: { has: 'hiddenFaults' },
            },
          ],
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'F1.4',
      phase: 'confirm',
      title: { 'zh-CN': '客户没时间试机', en: 'The customer has no time to test' },
      why: {
        'zh-CN': '请同事代试；没人代试就自己验机，事后电话确认，主管关单前再确认一次。',
        en: 'A colleague tests; else test yourself, confirm by phone afterwards, and the supervisor confirms once more before the ticket closes.',
      },
    },
    {
      say: { 'zh-CN': '客户没有时间试机', en: 'The customer has no time to test' },
      remedy: [
        {
          'zh-CN': '问客户能不能请同事代试',
          en: 'Ask whether a colleague may test',
          opens: { ask: 'colleague-tests' },
        },
        { 'zh-CN': '没有同事：自己仔细验机，记下结果', en: 'Nobody: test it carefully yourself' },
        {
          'zh-CN': '和客户约好什么时候打电话确认',
          en: 'Agree when to phone for the confirmation',
        },
      ],
      also: [
        {
          effect: 'consent',
          consent: 'colleague-tests',
          ask: {
            'zh-CN': '您现在没时间试机。请您的同事代为测试，可以吗？',
            en: 'You have no time to test just now. May a colleague of yours test it for you?',
          },
          when: { met: 'F1.4' },
          guards: ['verified'],
          only: { says: { tester: 'colleague' } },
          say: {
            'zh-CN': '请同事代试前，要先征得客户同意。',
            en: 'Ask the customer before a colleague tests for them.',
          },
        },
        {
          effect: 'remind',
          name: 'phone',
          say: { 'zh-CN': '打电话请客户确认设备正常', en: 'Phone the customer: does it work?' },
          when: { not: 'customer-tested' },
          from: 'verified',
          plus: 'confirmWithin',
          warn: 'confirmWarn',
          done: { has: 'phoneConfirmed' },
        },
        {
          effect: 'guide',
          say: {
            'zh-CN': '客户在电话里说还有问题：道歉，约时间再上门。',
            en: 'The customer says on the phone that something is wrong: apologise, and agree to come again.',
          },
          when: { all: [{ has: 'phoneConfirmed' }, { not: 'phone-says-fine' }] },
        },
        {
          effect: 'helpdesk',
          say: {
            'zh-CN': '工程师自行验机，等待客户电话确认和主管确认',
            en: 'Tested by the engineer; the customer’s and the supervisor’s confirmation are due',
          },
          when: { all: ['engineer-tested', { not: 'confirmed-afterwards' }] },
        },
        {
          effect: 'block',
          guards: ['ticket-closed'],
          until: { any: [{ not: 'engineer-tested' }, 'confirmed-afterwards'] },
          say: {
            'zh-CN': '工程师自行验机的，要客户电话确认正常、没有别的故障，主管再确认后，才能关闭工单。',
            en: 'Tested by the engineer alone: the customer confirms by phone that it works and no fault is left, then the supervisor, before the ticket can be closed.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'F1.5',
      phase: 'confirm',
      title: { 'zh-CN': '改过的设置逐项确认', en: 'Changed settings confirmed' },
      why: {
        'zh-CN': '安装路径、文档路径、桌面、网络等改过的，问客户可不可以；不满意就按合理要求调整。',
        en: 'Install and document paths, desktop, network: ask if they are fine, and follow reasonable wishes.',
      },
    },
    {
      say: { 'zh-CN': '客户对改后的设置不满意', en: 'The customer isn’t happy with a changed setting' },
      remedy: [
        { 'zh-CN': '听客户想要怎样', en: 'Hear how they want it' },
        {
          'zh-CN': '合理的照办，记下从什么改成什么',
          en: 'Do what is reasonable, and note from what to what',
        },
        { 'zh-CN': '有风险的讲清楚，由客户决定', en: 'Explain what is risky; the customer decides' },
      ],
      also: [
        {
          effect: 'check',
          lines: [
            {
              name: 'fine',
              say: { 'zh-CN': '客户认可改动：{line}', en: 'The customer is fine with: {line}' },
              each: 'settings',
            },
          ],
        },
        {
          effect: 'block',
          guards: ['signed'],
          only: { signs: 2 },
          until: { checked: 'F1.5' },
          say: {
            'zh-CN': '改过的设置还没有逐项问过客户。请一项项确认，再请客户签字。',
            en: 'Not every changed setting was gone through with the customer. Do that before asking for the signature.',
          },
        },
      ],
    },
  ),
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
        guards: completion,
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
        phases: ['serve', 'confirm'],
        say: { 'zh-CN': '搬动复位时碰坏了地板或物品', en: 'Something was damaged when moving' },
        remedy: [
          { 'zh-CN': '向客户致歉，不自行承诺赔偿', en: 'Apologise; promise no compensation yourself' },
          { 'zh-CN': '拍照留证', en: 'Take photos', opens: 'photo' },
          { 'zh-CN': '反馈主管，按指示处理', en: 'Tell the supervisor, and do as decided' },
        ],
        escalates: 'always',
      }),
      problem({
        id: 'F2.2',
        say: { 'zh-CN': '有工具落在客户处', en: 'A tool was left at the customer’s' },
        remedy: [
          {
            'zh-CN': '打电话给客户，说明落下了什么',
            en: 'Phone the customer and say what it is',
            opens: 'call',
          },
          {
            'zh-CN': '约时间去取，取回后在这里了结',
            en: 'Agree when to fetch it, and close this when it is back',
          },
        ],
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
          { 'zh-CN': '如实说明，联系技术支持', en: 'Say so, and ask support' },
          { 'zh-CN': '约定何时答复客户', en: 'Agree when the customer gets the answer' },
          { 'zh-CN': '支持也答不上来：反馈主管', en: 'Support doesn’t know either: tell the supervisor' },
        ],
        reports: ['supervisor'],
      }),
    ],
  },
]
