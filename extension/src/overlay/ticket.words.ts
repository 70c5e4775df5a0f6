import type { Text } from '@countersign/shared/text'

/** What goes from the panel to the ticket: the document, and reasons. */
export const words = {
  attach: { 'zh-CN': '放进工单附件', en: 'Attach to ticket' },
  attaching: { 'zh-CN': '正在放进工单…', en: 'Attaching…' },
  attachedAt: { 'zh-CN': '{time} 已放进工单附件', en: 'Attached {time}' },
  byForm: { 'zh-CN': '改用页面的上传框', en: 'Use the page’s own field' },
  inField: {
    'zh-CN': '已放入上传框，保存工单后生效',
    en: 'It is in the upload field: save the ticket to keep it',
  },
  noForm: {
    'zh-CN': '本页没有上传框。请打开回复或编辑页，再点一次。',
    en: 'This page has no upload field. Open the reply or edit page and press it again.',
  },
  gone: {
    'zh-CN': '这里已没有这份 PDF，请重新拖入。',
    en: 'This PDF is not kept here any more. Drop it once more.',
  },
  failed: { 'zh-CN': '没有成功，请再试一次。', en: 'That did not work. Please try again.' },
  closedAnyway: { 'zh-CN': '{time} 未完整即关单：{reason}', en: 'Closed incomplete {time}: {reason}' },
  putComment: { 'zh-CN': '写进评论框', en: 'Put it into the comment' },
  inComment: {
    'zh-CN': '已写进评论框，保存工单后生效',
    en: 'It is in the comment: save the ticket to keep it',
  },
  noComment: {
    'zh-CN': '本页没有评论框。请打开回复或编辑页，再点一次。',
    en: 'This page has no field for comments. Open the reply or edit page and press it again.',
  },
  copy: { 'zh-CN': '复制原因', en: 'Copy the reason' },
  copied: { 'zh-CN': '已复制', en: 'Copied' },
  sendComment: { 'zh-CN': '作为内部评论发送', en: 'Send as an internal comment' },
  commented: { 'zh-CN': '原因已成为内部评论', en: 'The reason is an internal comment now' },
  commentedForAll: {
    'zh-CN': '原因已成为评论，但看得到工单的人都能看到：这个令牌不能写内部评论。',
    en: 'The reason is a comment now, but everybody who sees the ticket can read it: this token may not write internal ones.',
  },
} satisfies { [name: string]: Text }
