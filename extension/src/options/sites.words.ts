import type { Text } from '@countersign/shared/text'

export const words = {
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
  byPolicy: { 'zh-CN': '由管理员设置', en: 'Set by your administrator' },
  letIn: { 'zh-CN': '允许', en: 'Allow' },
  letInHint: { 'zh-CN': '浏览器还没有允许', en: 'The browser has not let it in yet' },
  another: { 'zh-CN': '其他系统：我来指给它看', en: 'Another system: I’ll show it where things are' },
  anotherHint: {
    'zh-CN': '打开一张工单，逐项点给它看，不用写代码。',
    en: 'Open a ticket and press each thing once. No code.',
  },
  notShown: { 'zh-CN': '还没有指认字段', en: 'Its fields were not shown yet' },
  showFields: { 'zh-CN': '开始指认', en: 'Show its fields' },
} satisfies { [name: string]: Text }
