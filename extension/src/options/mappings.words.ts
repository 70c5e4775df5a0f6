import type { Text } from '@countersign/shared/text'

export const words = {
  title: { 'zh-CN': '自己的系统', en: 'Systems of your own' },
  none: {
    'zh-CN': '内置系统之外的服务台，指认一次就会出现在这里，也可以导入同事导出的文件。',
    en: 'A helpdesk that isn’t built in appears here once its fields were shown. Or import a file that a colleague exported.',
  },
  about: { 'zh-CN': '{fields} 个字段 · 关单：{closing}', en: '{fields} fields · Closing: {closing}' },
  guarded: { 'zh-CN': '看守', en: 'guarded' },
  unguarded: { 'zh-CN': '不看守', en: 'not guarded' },
  byPolicy: {
    'zh-CN': '由管理员设置，不能在这里修改',
    en: 'Set by your administrator, not to be changed here',
  },
  rename: { 'zh-CN': '改名', en: 'Rename' },
  newName: { 'zh-CN': '新名称', en: 'New name' },
  keep: { 'zh-CN': '保存名称', en: 'Keep the name' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  again: { 'zh-CN': '重新指认', en: 'Show again' },
  export: { 'zh-CN': '导出', en: 'Export' },
  remove: { 'zh-CN': '移除', en: 'Remove' },
  removed: { 'zh-CN': '已移除“{name}”', en: '“{name}” was removed' },
  undo: { 'zh-CN': '撤销', en: 'Undo' },
  import: { 'zh-CN': '导入文件…', en: 'Import a file…' },
  imported: { 'zh-CN': '已导入“{name}”', en: '“{name}” was imported' },
  exists: {
    'zh-CN': '已有同一编号（{id}）的“{name}”。要用导入的替换它吗？',
    en: '“{name}” has the same id ({id}). Replace it by the imported one?',
  },
  replace: { 'zh-CN': '替换', en: 'Replace' },
  inFile: { 'zh-CN': '没有导入 {file}：{why}', en: '{file} was not imported: {why}' },
  notJson: {
    'zh-CN': '它不是 JSON 文件。请选择从本扩展导出的文件。',
    en: 'it is no JSON file. Choose one that was exported from this extension.',
  },
  tooLarge: {
    'zh-CN': '超过 1 MB。请选择从本扩展导出的文件。',
    en: 'it is larger than 1 MB. Choose one that was exported from this extension.',
  },
  isBuiltIn: {
    'zh-CN': '“id” 是内置系统 {id} 的编号。请在文件里换一个编号。',
    en: '“id” is that of the built-in {id}. Write another id into the file.',
  },
  isSet: {
    'zh-CN': '“id” 与管理员设置的 {id} 相同。请在文件里换一个编号。',
    en: '“id” is that of {id}, which your administrator set. Write another id into the file.',
  },
} satisfies { [name: string]: Text }
