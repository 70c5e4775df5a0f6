import type { Audience, State } from '@countersign/shared/record'
import type { Lang } from '@countersign/shared/text'

/**
 * A file name any system takes: the record's number and the customer, `CS-20261120-7K3F2Q-东方小学.pdf`; the internal
 * copy and the English one say so.
 */
export function documentName(
  { opened, job }: Pick<State, 'opened' | 'job'>,
  { lang, audience }: { lang: Lang; audience: Audience },
): string {
  const customer = safe(job.customer?.unit ?? job.customer?.person ?? '')
  const internal = audience === 'internal' && { 'zh-CN': '内部', en: 'internal' }[lang]
  const parts = [safe(opened?.number ?? 'record'), customer, lang === 'en' && 'en', internal]
  return `${parts.filter(Boolean).join('-')}.pdf`
}

/** The same for the receipt of a device that was taken away. */
export function receiptName(state: Pick<State, 'opened' | 'job'>, lang: Lang): string {
  const receipt = { 'zh-CN': '收据', en: 'receipt' }[lang]
  return documentName(state, { lang, audience: 'customer' }).replace(/\.pdf$/, `-${receipt}.pdf`)
}

const longest = 40

/** Letters, digits and Chinese characters; what a path or a shell would read otherwise becomes a hyphen. */
function safe(text: string): string {
  const plain = text.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-')
  return [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '')
}
