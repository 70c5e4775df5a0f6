import type { Item } from './item.ts'
import { problemRow } from './problem.ts'

/** Demands and hard words: nothing is promised, and nobody argues; the supervisor decides. */
export const demands: readonly Item[] = [
  problemRow(
    {
      clause: 'S6.5',
      phase: 'serve',
      title: { 'zh-CN': '客户要求退机或换机', en: 'The customer wants a return or an exchange' },
      why: {
        'zh-CN': '解释公司服务政策；不接受的，请示主管，按批示处理。',
        en: 'Explain the policy; what is done is the supervisor’s to decide.',
      },
    },
    {
      phases: ['serve', 'confirm'],
      say: {
        'zh-CN': '客户不同意维修，要求退机或换机',
        en: 'The customer wants a return or an exchange instead',
      },
      remedy: [
        { 'zh-CN': '听完原因，不争执', en: 'Hear why, and don’t argue' },
        { 'zh-CN': '解释公司服务政策', en: 'Explain the policy of the service' },
        {
          'zh-CN': '不自行答应：请示主管，按决定答复客户',
          en: 'Promise nothing yourself: ask the supervisor, and answer as decided',
        },
      ],
      escalates: 'always',
      also: [
        {
          effect: 'block',
          guards: ['promise-made'],
          only: { any: [{ says: { about: 'return' } }, { says: { about: 'exchange' } }] },
          until: { approved: 'S6.5' },
          say: {
            'zh-CN': '退机、换机要由主管批准，才能答应客户。请先请示主管。',
            en: 'A return or an exchange is promised only when the supervisor has approved. Ask first.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'S6.6',
      phase: 'serve',
      title: { 'zh-CN': '客户要求赔偿', en: 'The customer wants compensation' },
      why: {
        'zh-CN': '不轻易答复，向主管汇报，按批示处理。',
        en: 'Promise nothing; the supervisor is told and decides.',
      },
    },
    {
      phases: ['serve', 'confirm'],
      say: { 'zh-CN': '客户要求赔偿', en: 'The customer wants compensation' },
      remedy: [
        {
          'zh-CN': '听清要求和缘由，记下来，不评对错',
          en: 'Hear what they want and why, and note it; don’t judge',
        },
        { 'zh-CN': '有损坏的，拍照', en: 'If something is damaged, take photos', opens: 'photo' },
        {
          'zh-CN': '不轻易答复：请示主管，按决定答复客户',
          en: 'Promise nothing: ask the supervisor, and answer as decided',
        },
      ],
      escalates: 'always',
      also: [
        {
          effect: 'block',
          guards: ['promise-made'],
          only: { not: { any: [{ says: { about: 'return' } }, { says: { about: 'exchange' } }] } },
          until: { approved: 'S6.6' },
          say: {
            'zh-CN': '赔偿之类的承诺要由主管批准，才能答应客户。请先请示主管。',
            en: 'Compensation and the like is promised only when the supervisor has approved. Ask first.',
          },
        },
      ],
    },
  ),
  problemRow(
    {
      clause: 'S6.7',
      phase: 'serve',
      title: { 'zh-CN': '客户态度蛮横', en: 'The customer is rude' },
      why: {
        'zh-CN': '不与客户正面冲突，电话告诉主管，按批示处理。',
        en: 'No clash; phone the supervisor and do as decided.',
      },
    },
    {
      phases: ['meet', 'serve', 'confirm'],
      say: { 'zh-CN': '客户态度蛮横', en: 'The customer is rude' },
      remedy: [
        { 'zh-CN': '保持平和，不顶撞、不争吵', en: 'Stay calm; don’t answer back' },
        {
          'zh-CN': '到一旁用自己的手机告诉主管',
          en: 'Step aside and tell the supervisor on your own phone',
          opens: 'call',
        },
        { 'zh-CN': '按主管的决定处理', en: 'Do as the supervisor decides' },
      ],
      escalates: 'always',
    },
  ),
]
