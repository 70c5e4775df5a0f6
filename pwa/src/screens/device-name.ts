import { assetKindNames } from '@countersign/shared/names'
import type { State } from '@countersign/shared/record'
import { asTyped, type Text } from '@countersign/shared/text'

type Device = Pick<State['devices'][number], 'kind' | 'model' | 'serial' | 'number'>

/** A device in a few words: what it is, its model, and the number that tells it from others. */
export function deviceName({ kind, model, serial, number }: Device): Text {
  const rest = [model, serial ?? number].filter((part) => part !== undefined)
  const inWords = (lang: 'zh-CN' | 'en') => [kind && assetKindNames[kind][lang], ...rest].filter(Boolean)
  return rest.length === 0 && !kind
    ? asTyped('')
    : { 'zh-CN': inWords('zh-CN').join(' '), en: inWords('en').join(' ') }
}
