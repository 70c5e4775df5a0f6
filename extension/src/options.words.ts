import type { Text } from '@countersign/shared/text'

export const words = {
  title: { 'zh-CN': '现场会签 · 选项', en: 'Countersign · Options' },
  organisation: { 'zh-CN': '公司', en: 'Organisation' },
  organisationName: { 'zh-CN': '公司名称', en: 'Name' },
  organisationHint: {
    'zh-CN': '写在每张派单上；只收这家公司的记录单。',
    en: 'It stands on every dispatch, and only its own records are taken.',
  },
  app: { 'zh-CN': '平板应用的网址', en: 'Address of the tablets’ app' },
  appHint: { 'zh-CN': '派单的二维码和链接由此打开。', en: 'Codes and links of dispatches open it.' },
  lang: { 'zh-CN': '语言', en: 'Language' },
  browsers: { 'zh-CN': '与浏览器相同', en: 'As the browser' },
  save: { 'zh-CN': '保存', en: 'Save' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
} satisfies { [name: string]: Text }
