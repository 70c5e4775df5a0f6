import type { Item } from './item.ts'
import { problem } from './problem.ts'

/** Serve patiently and carefully. */
export const serve: readonly Item[] = [
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
    id: 'S3',
    clause: 'S3',
    phase: 'serve',
    title: { 'zh-CN': '按技术流程诊断', en: 'Diagnose by the procedure' },
    why: {
      'zh-CN': '按项目技术资料的流程判断，写清实际故障和原因。',
      en: 'Follow the project’s technical procedure and write down the fault found and its cause.',
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
        ],
      },
      {
        effect: 'guide',
        say: {
          'zh-CN': '原因判断不准时，如实告诉客户，并请主管或技术支持协助。',
          en: 'If the cause stays unclear, tell the customer so and ask the supervisor or support for help.',
        },
        when: { all: [{ has: 'workBegan' }, { not: { has: 'fault' } }] },
      },
      {
        effect: 'consent',
        consent: 'take-away',
        ask: {
          'zh-CN':
            '现场无法修复，需要把设备带回检修：{about}。我们会写明序列号、配件和硬盘的处理办法，并给您收据。您同意吗？',
          en: 'It can’t be repaired here and needs to go to the workshop: {about}. You get a receipt with serial numbers, accessories and what becomes of the disk. Do you agree?',
        },
        when: { any: [] },
        guards: [],
        say: { 'zh-CN': '带走设备前要先征得客户同意。', en: 'Ask before you take a device away.' },
      },
    ],
    problems: [
      problem({
        id: 'S3.1',
        say: { 'zh-CN': '故障原因判断不准', en: 'The cause stays unclear' },
        remedy: [
          { 'zh-CN': '请主管或技术支持协助', en: 'Ask the supervisor or support' },
          {
            'zh-CN': '仍不能确定：向客户说明需要带回检测，征得同意',
            en: 'Still unclear: explain that it needs testing at the workshop, and ask for consent',
          },
        ],
        escalates: 'if-refused',
      }),
      problem({
        id: 'S3.2',
        say: { 'zh-CN': '遇到新的故障问题', en: 'A new kind of fault' },
        remedy: [
          { 'zh-CN': '暂时离开客户视线，及时反馈主管', en: 'Step aside and report it' },
          { 'zh-CN': '争取当场解决', en: 'Try to solve it now' },
          {
            'zh-CN': '否则如实说明，征得同意后带回、改派或改约',
            en: 'Otherwise say so; with consent take it back, send somebody else or rebook',
          },
        ],
        escalates: 'if-refused',
      }),
    ],
  },
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
        ],
      },
      {
        effect: 'consent',
        consent: 'move-items',
        ask: {
          'zh-CN': '为方便维修，需要移动：{about}。用完会放回原位。您同意吗？',
          en: 'For the repair this needs to be moved: {about}. It will be put back. Do you agree?',
        },
        when: { any: [] },
        guards: [],
        say: { 'zh-CN': '移动客户物品前要先征得同意。', en: 'Ask before you move the customer’s things.' },
      },
    ],
    problems: [],
  },
]
