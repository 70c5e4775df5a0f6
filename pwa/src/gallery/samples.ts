import type { Text } from '@countersign/shared/text'

/** A visit in its middle, for the phases. */
export const steps = [
  { id: 'contact', title: { 'zh-CN': '联系', en: 'Contact' }, state: 'done' },
  { id: 'prepare', title: { 'zh-CN': '准备', en: 'Prepare' }, state: 'done' },
  { id: 'meet', title: { 'zh-CN': '见面', en: 'Meet' }, state: 'done' },
  { id: 'serve', title: { 'zh-CN': '服务', en: 'Serve' }, state: 'now' },
  { id: 'confirm', title: { 'zh-CN': '确认', en: 'Confirm' }, state: 'blocked' },
] as const

export const dataStatement: { title: Text; paragraphs: readonly Text[] } = {
  title: { 'zh-CN': '数据安全确认', en: 'Data safety' },
  paragraphs: [
    {
      'zh-CN': '工程师将更换本机硬盘。更换后，原硬盘上的资料不再能从本机读取。',
      en: 'The engineer is going to replace the disk of this computer. Afterwards what is on the old disk can no longer be read from this computer.',
    },
    {
      'zh-CN': '我已被提醒先做备份。需要的资料已由我本人备份到我自己的移动硬盘。',
      en: 'I have been reminded to back up first. What I need has been backed up by myself to a portable disk of my own.',
    },
    {
      'zh-CN': '我同意工程师在我在场时进行上述操作。',
      en: 'I agree that the engineer does this while I am present.',
    },
  ],
}
