import type { Text } from '@countersign/shared/text'

export const words = {
  title: { 'zh-CN': '访问令牌（选填）', en: 'Tokens (optional)' },
  hint: {
    'zh-CN':
      '填写后，签好字的 PDF 和关单原因可一键直接存进工单；不填则放进页面的上传框，由您保存。令牌只留在这个浏览器里，只发给这个服务台，页面读不到，也不再显示。RT：设置 → 认证令牌；Redmine：我的账号 → API 访问键。',
    en: 'With a token the signed PDF and the reasons go straight to the ticket, by one press; without one they go into the page’s own form, and you save it. It stays in this browser, goes to this helpdesk only, no page can read it, and it is never shown again. RT: Settings, Auth Tokens. Redmine: My account, API access key.',
  },
  kept: { 'zh-CN': '已保存', en: 'Kept' },
  notKept: { 'zh-CN': '未保存', en: 'Not kept' },
  keep: { 'zh-CN': '保存令牌', en: 'Keep the token' },
  remove: { 'zh-CN': '删除令牌', en: 'Delete the token' },
} satisfies { [name: string]: Text }
