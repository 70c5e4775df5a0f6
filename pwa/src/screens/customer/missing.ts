import type { Strokes } from '@countersign/shared/record'
import type { Blocker } from '@countersign/shared/rules'
import type { Text } from '@countersign/shared/text'
import { isEnoughInk } from '../../ink/enough-ink.ts'
import type { SignerDraft } from './signing.ts'

export interface Missing {
  readonly of: 'signer' | 'ink'
  readonly say: Text
}

/**
 * What a signature still needs, in the customer's words. Empty: it can be given.
 * @param isCopy what is drawn was found to repeat an earlier signature
 */
export function missingToSign(
  signer: SignerDraft,
  strokes: Strokes,
  { blockers = [], isCopy = false }: { blockers?: readonly Blocker[]; isCopy?: boolean } = {},
): readonly Missing[] {
  if (signer.typed !== undefined && signer.typed !== signer.name)
    return [{ of: 'signer', say: words.unfinished }]
  if (signer.name.trim() === '') return [{ of: 'signer', say: words.name }]
  if (blockers.length > 0)
    return blockers.map((one) => ({ of: 'signer', say: one.asks ? words.delegation : one.say }))
  if (isCopy) return [{ of: 'ink', say: words.copy }]
  return isEnoughInk(strokes) ? [] : [{ of: 'ink', say: strokes.length > 0 ? words.littleInk : words.ink }]
}

const words = {
  name: { 'zh-CN': '请填写签字人姓名。', en: 'Please fill in who signs.' },
  unfinished: {
    'zh-CN': '签字人姓名还没写完，请点输入框写好。',
    en: 'The name of who signs is not finished: tap the field to finish it.',
  },
  ink: { 'zh-CN': '请在签名框里写下姓名。', en: 'Please write your name in the box.' },
  littleInk: { 'zh-CN': '签名还太短，请写完整的姓名。', en: 'Please write your whole name.' },
  copy: {
    'zh-CN': '这和以前的一次签名是同一笔迹的复制。请点“重写”，亲手再签一次。',
    en: 'This is the same drawing as an earlier signature. Please choose “Start again” and sign by hand.',
  },
  delegation: {
    'zh-CN': '由他人代签，要先由工程师打电话征得客户本人同意。请把平板交还工程师。',
    en: 'Before somebody else signs, the engineer phones the customer for their consent. Please hand the tablet back.',
  },
} satisfies { [name: string]: Text }
