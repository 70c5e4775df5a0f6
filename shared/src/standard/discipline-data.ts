import type { Item } from './item.ts'
import { problem } from './problem.ts'

const work = ['work-began', 'work-done', 'part-used', 'software-installed', 'setting-changed'] as const

/** Discipline about the customer's devices, settings and data. */
export const dataDiscipline: readonly Item[] = [
  {
    id: 'D5',
    clause: 'D5',
    phase: 'serve',
    title: { 'zh-CN': '保障客户设备和资料安全', en: 'Devices and data stay safe' },
    why: {
      'zh-CN': '机主许可并陪同，或由机主在指导下操作；先提醒备份和保密；绝不带走、不擅自查看客户资料。',
      en: 'The owner permits it and is present, or does it under guidance; remind of back-up and secrecy first; never take data away or open it unasked.',
    },
    effects: [
      {
        effect: 'check',
        lines: [
          {
            name: 'owner-present',
            say: {
              'zh-CN': '机主在场陪同（或由机主在指导下操作）',
              en: 'The owner is present (or works under guidance)',
            },
          },
          {
            name: 'backup-reminder',
            say: {
              'zh-CN': '已提醒客户备份重要资料、注意保密',
              en: 'Customer reminded of back-up and secrecy',
            },
          },
          {
            name: 'backup-returned',
            say: {
              'zh-CN': '备份介质已归还客户，或已彻底清除',
              en: 'The back-up is back with its owner, or erased',
            },
            when: { all: ['engineer-kept-backup', { has: 'workEnded' }] },
          },
        ],
      },
      {
        effect: 'consent',
        consent: 'touch-device',
        ask: {
          'zh-CN':
            '服务工程师需要操作您的设备来检查和维修。请您在旁陪同，并请先确认重要资料已经备份。您同意现在开始吗？',
          en: 'To check and repair your device, the engineer needs to operate it. Please stay with it, and make sure important files are backed up. May the engineer begin now?',
        },
        guards: work,
        say: {
          'zh-CN': '动手前要先得到机主许可。请把平板交给客户，请其回答“是否同意操作设备”。',
          en: 'The owner must permit it first. Hand the tablet to the customer and let them answer whether you may operate the device.',
        },
      },
      {
        effect: 'consent',
        consent: 'open-data',
        ask: {
          'zh-CN':
            '为确认维修效果，需要打开您的部分资料或程序。工程师只查看必要内容，不复制、不带走。您同意吗？',
          en: 'To check the repair, some of your files or programs must be opened. The engineer looks only at what is needed, copies nothing and takes nothing away. Do you agree?',
        },
        when: { has: 'workBegan' },
        guards: [],
        say: {
          'zh-CN': '查看客户资料前，请先征得同意。',
          en: 'Ask before you open the customer’s data.',
        },
      },
      {
        effect: 'block',
        guards: ['work-began'],
        until: {
          all: [
            { checked: 'D5', line: 'owner-present' },
            { checked: 'D5', line: 'backup-reminder' },
          ],
        },
        say: {
          'zh-CN': '开始前请先提醒客户备份重要资料，并请机主在场陪同，然后逐项打勾。',
          en: 'Before you begin, remind the customer of back-up and have the owner present; tick both lines.',
        },
      },
      {
        effect: 'block',
        guards: ['data-work-planned'],
        only: { says: { backedUpBy: 'engineer' } },
        until: 'fact-names-backup-medium',
        say: {
          'zh-CN': '请写明数据备份到哪里、介质是谁的，再继续。',
          en: 'Say what the data is backed up to, and whose medium it is, before going on.',
        },
      },
      {
        effect: 'block',
        guards: ['signed'],
        only: { signs: 2 },
        until: { checked: 'D5', line: 'backup-returned' },
        say: {
          'zh-CN': '客户的备份还在您手里。请归还介质或当面清除，打勾后再请客户签字。',
          en: 'You still hold a back-up of the customer’s data. Return it or erase it in front of them, tick the line, then ask for the signature.',
        },
      },
      {
        effect: 'block',
        guards: ['consent-withdrawn'],
        only: 'withdraws-what-is-done',
        until: { any: [] },
        say: {
          'zh-CN': '客户同意的事已经做完，不能再撤回。客户有意见时，请记下来并请示主管。',
          en: 'What the customer agreed to is done, so it can’t be taken back. If they mind, write it down and ask the supervisor.',
        },
      },
    ],
    problems: [
      problem({
        id: 'D5.1',
        say: {
          'zh-CN': '要动到涉密或重要资料（账号、私人文件）',
          en: 'Confidential or important data is in the way (accounts, private files)',
        },
        remedy: [
          { 'zh-CN': '先停手，不打开、不复制', en: 'Stop: open nothing, copy nothing' },
          { 'zh-CN': '提醒客户先备份，注意保密', en: 'Remind the customer of back-up and secrecy' },
          {
            'zh-CN': '说明要看什么、为什么，请客户许可',
            en: 'Say what you need to see and why, and ask',
            opens: { ask: 'open-data' },
          },
          {
            'zh-CN': '机主陪同，或由机主自己操作，您在旁指导',
            en: 'The owner stays with you, or does it while you guide',
          },
        ],
      }),
    ],
  },
  {
    id: 'D6',
    clause: 'D6',
    phase: 'serve',
    title: { 'zh-CN': '不擅自改变机器设置', en: 'Settings stay as they were' },
    why: {
      'zh-CN': '未经许可不改设置、不分区；改了什么、从什么改成什么，都要有客户同意。',
      en: 'No setting is changed and no disk partitioned without consent: each change with what, from, to.',
    },
    effects: [
      {
        effect: 'consent',
        consent: 'change-settings',
        ask: {
          'zh-CN': '需要更改您设备上的一项设置：{about}。您同意更改吗？',
          en: 'One setting of your device needs to be changed: {about}. Do you agree?',
        },
        when: { has: 'settings' },
        guards: ['setting-changed'],
        about: 'what',
        say: {
          'zh-CN': '更改“{about}”前要先征得客户同意。请把平板交给客户回答。',
          en: 'Ask before you change ‘{about}’: hand the tablet to the customer to answer.',
        },
      },
      {
        effect: 'check',
        lines: [
          {
            name: 'settings-as-agreed',
            say: {
              'zh-CN': '除已同意的更改外，机器设置与服务前一致',
              en: 'Apart from what was agreed, settings are as before',
            },
            when: { has: 'workBegan' },
          },
        ],
      },
      {
        effect: 'block',
        guards: ['signed'],
        only: { signs: 2 },
        until: { checked: 'D6' },
        say: {
          'zh-CN': '请先与客户核对机器设置，并在“机器设置与服务前一致”上打勾，再请客户签字。',
          en: 'Go through the settings with the customer and tick the line before asking for the signature.',
        },
      },
    ],
    problems: [
      problem({
        id: 'D6.1',
        say: { 'zh-CN': '服务后发现设置有变化', en: 'Settings are found changed after the service' },
        remedy: [
          { 'zh-CN': '向客户致歉，问清原来的设置', en: 'Apologise and ask how it was' },
          {
            'zh-CN': '征得同意后恢复原样',
            en: 'With consent, put it back',
            opens: { ask: 'change-settings' },
          },
          { 'zh-CN': '记下从什么改成什么', en: 'Write down from what to what' },
        ],
      }),
    ],
  },
  {
    id: 'D7',
    clause: 'D7',
    phase: 'serve',
    title: { 'zh-CN': '涉及数据安全的操作先签字', en: 'Sign before data-safety work' },
    why: {
      'zh-CN': '更换硬盘、分区、重装系统等操作可能丢失数据，动手前必须由客户在第一处签字。',
      en: 'Replacing a disk, partitioning or reinstalling can lose data: the customer signs place 1 first.',
    },
    effects: [
      {
        effect: 'sign',
        place: 1,
        when: { has: 'dataWork' },
        say: { 'zh-CN': '第一处签字：数据安全确认', en: 'Signature 1: data safety' },
      },
      {
        effect: 'block',
        guards: ['work-done', 'part-used'],
        only: 'fact-touches-data',
        until: { all: ['plan-covers-fact', 'place-1-current'] },
        say: {
          'zh-CN':
            '这项操作涉及数据安全。请先填写“数据安全说明”（做什么、谁备份），请客户在第一处签字后再做。',
          en: 'This touches the customer’s data. First fill in the data statement (what is done, who backs up) and have the customer sign place 1.',
        },
      },
      {
        effect: 'block',
        guards: ['data-work-dropped'],
        until: 'no-data-work-done',
        say: {
          'zh-CN': '记录里已有涉及数据的操作，不能再说没有做。请先核对所做的工作和配件。',
          en: 'Work on the customer’s data is recorded, so the plan can’t be dropped. Check the work and the parts first.',
        },
      },
      {
        effect: 'block',
        guards: ['signed'],
        only: { signs: 1 },
        until: 'place-1-matches-plan',
        say: {
          'zh-CN': '数据安全说明在签字页面打开后有改动，请重新打开签字页面，让客户看到最新内容再签。',
          en: 'The data statement changed after the signing page was opened. Open it again so that the customer sees the newest words.',
        },
      },
    ],
    problems: [],
  },
]
