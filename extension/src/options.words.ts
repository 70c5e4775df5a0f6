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
  sites: { 'zh-CN': '服务台', en: 'Helpdesks' },
  noSites: {
    'zh-CN': '还没有服务台。添加后，现场会签只在这些网站上出现。',
    en: 'No helpdesk yet. Countersign appears on those you add, and nowhere else.',
  },
  remove: { 'zh-CN': '移除', en: 'Remove' },
  removed: { 'zh-CN': '已移除，权限已收回', en: 'Removed, and its permission was given back' },
  address: { 'zh-CN': '服务台网址', en: 'Address of the helpdesk' },
  kind: { 'zh-CN': '系统', en: 'System' },
  untried: { 'zh-CN': '{name}（尚未实测）', en: '{name} (not yet tried)' },
  zone: { 'zh-CN': '页面上时间所属的时区', en: 'Time zone of the times on its pages' },
  zoneHint: { 'zh-CN': '约定时间按此换算。', en: 'Appointments are read by it.' },
  allow: { 'zh-CN': '允许并添加', en: 'Allow and add' },
  added: { 'zh-CN': '已添加。打开的页面马上生效。', en: 'Added; open pages have it at once.' },
  notAllowed: {
    'zh-CN': '浏览器没有给权限，未添加。需要时再点一次。',
    en: 'The browser gave no permission, so it was not added. Press again when you are ready.',
  },
  notAnAddress: { 'zh-CN': '请填写以 https:// 开头的网址', en: 'Write an address that begins with https://' },
} satisfies { [name: string]: Text }
