import type { Refusal } from '@countersign/shared/field'
import type { Text } from '@countersign/shared/text'

/** Why a helpdesk didn't do what it was asked. */
export type Trouble = keyof typeof says

/** A helpdesk gave no good answer. */
export class RestTrouble extends Error {
  override readonly name = 'RestTrouble'
  readonly trouble: Trouble
  /** The helpdesk's own words. */
  readonly words: string

  constructor(trouble: Trouble, words = '', options?: ErrorOptions) {
    super(`${trouble} ${words}`.trim(), options)
    this.trouble = trouble
    this.words = words
  }
}

/** The trouble that an answer's status means; undefined where it is a good one (RFC 9110). */
export function troubleOf(status: number): Trouble | undefined {
  if (status >= 200 && status < 300) return undefined
  if (status === 401) return 'token-wrong'
  if (status === 403) return 'not-allowed'
  if (status === 404) return 'no-such-ticket'
  if (status === 413) return 'too-large'
  if (status >= 500) return 'unclear'
  // A redirect that isn't followed has the status 0.
  return status < 400 ? 'elsewhere' : 'not-taken'
}

/** What to tell the person in front of the screen. */
export function refusalOf(trouble: Trouble, words = ''): Refusal {
  const own = words === '' ? { 'zh-CN': '', en: '' } : { 'zh-CN': `（${words}）`, en: ` (${words})` }
  const { 'zh-CN': zh, en } = says[trouble]
  return { refused: trouble, say: { 'zh-CN': zh + own['zh-CN'], en: en + own.en } }
}

const says = {
  'no-token': {
    'zh-CN': '没有这个服务台的访问令牌。可在扩展的选项中填写，或放进页面的上传框。',
    en: 'There is no token for this helpdesk. Write one in the options, or use the page’s own field.',
  },
  'token-wrong': {
    'zh-CN': '服务台不认这个访问令牌。请在扩展的选项中换一个。',
    en: 'The helpdesk doesn’t take this token. Write another one in the extension’s options.',
  },
  'not-allowed': {
    'zh-CN': '这个访问令牌没有权限做这件事。请管理员放开权限，或放进页面的上传框。',
    en: 'This token may not do that. Ask an administrator for the right, or use the page’s own field.',
  },
  'no-such-ticket': {
    'zh-CN': '服务台按这个访问令牌找不到这张工单。请核对工单和令牌的权限。',
    en: 'With this token the helpdesk doesn’t find the ticket. Check the ticket and the token’s rights.',
  },
  'too-large': {
    'zh-CN': '文件超过服务台允许的大小。请管理员调高附件上限。',
    en: 'The file is larger than the helpdesk takes. Ask an administrator to raise the limit.',
  },
  'not-taken': {
    'zh-CN': '服务台没有接受',
    en: 'The helpdesk didn’t take it',
  },
  elsewhere: {
    'zh-CN': '服务台不认这个访问令牌，或接口没有开启：它转到了别处，没有收下。请核对令牌。',
    en: 'The helpdesk doesn’t take this token, or has its interface switched off: it led elsewhere, and took nothing. Check the token.',
  },
  unreachable: {
    'zh-CN': '连不上服务台，还没有发送。请检查网络后再按一次。',
    en: 'The helpdesk can’t be reached; nothing was sent yet. Check the network and press again.',
  },
  unclear: {
    'zh-CN': '服务台没有正常答复，不知道存进去没有。请过一分钟再按一次：会先查看，不会重复。',
    en: 'The helpdesk gave no proper answer, so it is unclear whether this is kept. Press again in a minute: it looks first, and never sends twice.',
  },
  'not-there': {
    'zh-CN': '服务台没有正常答复；查看过了，工单里还没有。请过一分钟再按一次。',
    en: 'The helpdesk gave no proper answer, and the ticket doesn’t have it. Press again in a minute.',
  },
  'too-soon': {
    'zh-CN': '刚才那次还没有结果，工单里也还没有。为免重复，请过一分钟再按一次。',
    en: 'The last try has no outcome yet, nor does the ticket have it. Press again in a minute, so that nothing comes twice.',
  },
} as const satisfies { readonly [trouble: string]: Text }
