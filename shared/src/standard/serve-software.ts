import type { Item } from './item.ts'
import { problemRow } from './problem.ts'

/** Software: by the procedure, in agreement with the customer, and never what is forbidden. */
export const software: readonly Item[] = [
  {
    id: 'S5.1',
    clause: 'S5.1',
    phase: 'serve',
    title: { 'zh-CN': '软件故障按技术流程处理', en: 'Software by the procedure' },
    why: {
      'zh-CN': '报错、功能不正常，先看技术操作流程是否做全，特殊的技术补充也要做。',
      en: 'When software fails, see that the technical procedure was followed, with its supplements.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'procedure',
            say: {
              'zh-CN': '已按技术流程操作，技术补充也已做',
              en: 'Done by the technical procedure, supplements included',
            },
            when: 'software-worked-on',
          },
        ],
      },
    ],
    problems: [],
  },
  problemRow(
    {
      clause: 'S5.2',
      phase: 'serve',
      title: { 'zh-CN': '报修之外、允许安装的软件', en: 'Allowed software that isn’t on the ticket' },
      why: {
        'zh-CN': '安装位置与客户商量；不合规定的说明隐患，最后由客户确定。',
        en: 'Agree where it goes; advise where that breaks the rules. The customer has the last word.',
      },
    },
    {
      say: {
        'zh-CN': '客户要装报修之外的软件（允许安装的）',
        en: 'The customer wants other software, and it is allowed',
      },
      remedy: [
        { 'zh-CN': '和客户商量装在哪里', en: 'Agree with the customer where it goes' },
        {
          'zh-CN': '位置不合规定的，说明可能的隐患，请客户再想想',
          en: 'Where that breaks the rules, say what could go wrong and let them think again',
        },
        {
          'zh-CN': '最后听客户的：请客户确认软件和位置',
          en: 'They have the last word: let them confirm program and place',
          opens: { ask: 'install-software' },
        },
      ],
      also: [
        {
          effect: 'consent',
          consent: 'install-software',
          ask: {
            'zh-CN': '需要另外安装软件：{about}。它不在本次报修内，装在哪里由您决定。您同意这样安装吗？',
            en: 'Software that isn’t part of this ticket is to be installed: {about}. Where it goes is for you to say. Do you agree to it like this?',
          },
          when: { met: 'S5.2' },
          guards: ['software-installed'],
          only: { any: [{ says: { scope: 'service' } }, { says: { scope: 'extra' } }] },
          about: ['name', 'location'],
          say: {
            'zh-CN': '“{about}”不在报修内。请先和客户商量好装在哪里，再把平板交给客户回答。',
            en: '‘{about}’ isn’t on the ticket. Agree where it goes, then hand the tablet to the customer to answer.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'S5.3',
      phase: 'serve',
      title: { 'zh-CN': '客户要求安装不允许的软件', en: 'The customer wants forbidden software' },
      why: {
        'zh-CN': '不在标准清单内、明令禁止的软件，未经批准坚决不装；说明隐患，上报信息化管理员和主管。',
        en: 'Software that isn’t allowed is never installed without approval. Explain the risk; the IT contact and the supervisor are told.',
      },
    },
    {
      say: {
        'zh-CN': '客户要求安装不允许的软件',
        en: 'The customer wants software that isn’t allowed',
      },
      remedy: [
        { 'zh-CN': '委婉谢绝，解释公司服务政策', en: 'Decline kindly and explain the policy' },
        {
          'zh-CN': '说明可能出现的安全隐患和服务规定',
          en: 'Explain what could become unsafe, and what the service agreed to',
        },
        {
          'zh-CN': '报告客户的信息化管理员，也报告主管',
          en: 'Report it to their IT contact and to the supervisor',
          opens: 'call',
        },
        {
          'zh-CN': '请示主管，写明软件名称；没批准就不装',
          en: 'Ask the supervisor, naming the program; without approval it isn’t installed',
        },
      ],
      escalates: 'always',
      reports: ['it-contact', 'supervisor'],
      also: [
        {
          effect: 'block',
          guards: ['software-installed'],
          only: 'fact-installs-forbidden-software',
          until: { approved: 'S5.3', about: 'name' },
          say: {
            'zh-CN': '这个软件不允许安装，除非主管批准。请写明软件名称，先请示主管。',
            en: 'This software isn’t allowed unless the supervisor approves. Ask first, naming the program.',
          },
        },
      ],
    },
  ),
  {
    id: 'S5.4',
    clause: 'S5.4',
    phase: 'serve',
    title: { 'zh-CN': '重装系统等涉及数据安全的操作', en: 'OS reinstall and other data work' },
    why: {
      'zh-CN': '先备份；涉密数据由客户自行备份并签字确认后方可操作。',
      en: 'Back up first; secret data is backed up by the customer, who signs that too.',
    },
    effects: [
      {
        effect: 'sign',
        place: 1,
        when: { has: 'dataWork' },
        say: { 'zh-CN': '写明由谁备份，第一处签字', en: 'Who backed up, and signature 1' },
      },
      {
        effect: 'block',
        guards: ['work-done'],
        only: 'fact-touches-data',
        until: { all: ['plan-covers-fact', 'place-1-current'] },
        say: {
          'zh-CN': '重装系统等操作前：写明数据由谁备份，请客户在第一处签字。',
          en: 'Before a reinstall or the like: write down who backed up, and have the customer sign place 1.',
        },
      },
      {
        effect: 'block',
        guards: ['data-work-planned'],
        only: 'fact-lets-engineer-back-up-secrets',
        until: { any: [] },
        say: {
          'zh-CN': '涉密数据须由客户自行备份，工程师不得经手。请把“由谁备份”改为客户。',
          en: 'Secret data is backed up by the customer, never by the engineer. Choose the customer under ‘backed up by’.',
        },
      },
    ],
    problems: [],
  },
  {
    id: 'S5.5',
    clause: 'S5.5',
    phase: 'serve',
    title: { 'zh-CN': '重装后按客户要求设好', en: 'Settings after a reinstall' },
    why: {
      'zh-CN': '网络、邮件、路径等按客户的要求设定完，才算服务完成。',
      en: 'Network, mail and paths are set as the customer wants before the service is complete.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'network',
            say: { 'zh-CN': '网络已按客户的要求设好', en: 'Network set as the customer wants' },
            when: 'system-reinstalled',
          },
          {
            name: 'mail',
            say: { 'zh-CN': '邮件收发已设好', en: 'Mail set up, sent and received' },
            when: 'system-reinstalled',
          },
          {
            name: 'paths',
            say: { 'zh-CN': '文档和软件的路径已设好', en: 'Paths of documents and programs set' },
            when: 'system-reinstalled',
          },
          {
            name: 'printer',
            say: { 'zh-CN': '打印机已设好，能打印', en: 'Printer set up, and it prints' },
            when: 'system-reinstalled',
          },
        ],
      },
      {
        effect: 'block',
        guards: ['signed'],
        only: { signs: 2 },
        until: { checked: 'S5.5' },
        say: {
          'zh-CN':
            '重装系统后，网络、邮件、路径、打印机要先按客户的要求设好。请逐项打勾（不适用的写明原因），再请客户签字。',
          en: 'After a reinstall, network, mail, paths and printer are set as the customer wants. Tick each line, or excuse it with a reason, before asking for the signature.',
        },
      },
    ],
    problems: [],
  },
]
