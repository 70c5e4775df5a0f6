import type { Text } from '@countersign/shared/text'

/** Words that more than one part says. */
export const everyday = {
  add: { 'zh-CN': '添加', en: 'Add' },
  back: { 'zh-CN': '返回', en: 'Back' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  clear: { 'zh-CN': '清空', en: 'Clear' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  edit: { 'zh-CN': '修改', en: 'Edit' },
  optional: { 'zh-CN': '选填', en: 'optional' },
  undo: { 'zh-CN': '撤销', en: 'Undo' },
  withdraw: { 'zh-CN': '作废', en: 'Withdraw' },
} satisfies Record<string, Text>
