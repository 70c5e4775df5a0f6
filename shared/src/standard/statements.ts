import type { Statement } from './item.ts'

/** The words customers sign. */
export const statements: readonly Statement[] = [
  {
    id: 'no-data-operation',
    version: 1,
    place: 1,
    title: { 'zh-CN': '数据安全确认', en: 'Data safety' },
    words: {
      'zh-CN': '本次服务未进行更换硬盘、分区、重装系统等涉及数据安全的操作。',
      en: 'In this visit no data operation was done: no disk was replaced or partitioned, no operating system reinstalled, nor anything else that puts data at risk.',
    },
  },
  {
    id: 'data-safety',
    version: 1,
    place: 1,
    title: { 'zh-CN': '数据安全确认', en: 'Data safety' },
    words: {
      'zh-CN':
        '我已了解本次服务将进行上列涉及数据安全的操作，可能造成数据丢失。工程师已提醒我备份重要资料并注意保密，备份情况与上列说明一致。我同意进行上列操作。',
      en: 'I understand that the operations listed above concern the safety of my data and may lead to its loss. The engineer has reminded me to back up important files and to keep secrets safe; the back-up is as described above. I agree to these operations.',
    },
  },
  {
    id: 'data-safety-secret',
    version: 1,
    place: 1,
    title: { 'zh-CN': '数据安全确认（含涉密数据）', en: 'Data safety (with secret data)' },
    words: {
      'zh-CN':
        '我已了解本次服务将进行上列涉及数据安全的操作，可能造成数据丢失。设备中含有涉密数据，已由我方自行备份并妥善保管，工程师未经手、未查看。我同意进行上列操作。',
      en: 'I understand that the operations listed above concern the safety of my data and may lead to its loss. The device holds secret data, which we have backed up and keep ourselves; the engineer has neither handled nor seen it. I agree to these operations.',
    },
  },
  {
    id: 'completion',
    version: 1,
    place: 2,
    title: { 'zh-CN': '服务完成确认', en: 'Completion of service' },
    words: {
      'zh-CN': '以上服务内容属实，设备测试情况、处理结果及后续安排与本记录所载一致，我予以确认。',
      en: 'The service described above was given as stated. The test, the outcome and what follows are as this record says. I confirm it.',
    },
  },
]
