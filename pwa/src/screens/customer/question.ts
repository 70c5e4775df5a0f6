import type { ConsentKind } from '@countersign/shared/record'
import type { Item, Standard } from '@countersign/shared/standard'
import { asTyped, fill, type Text } from '@countersign/shared/text'

/** What a customer is asked, in the standard's own words. */
export interface Question {
  readonly consent: ConsentKind
  readonly words: Text
  /** The words say what exactly it is about, so that must be known before they are shown. */
  readonly isAboutSomething: boolean
  readonly item: Item
}

/** The question for a consent; undefined where this standard asks for no such thing. */
export function questionOf(standard: Standard, consent: string, about: string): Question | undefined {
  for (const item of standard.items) {
    for (const effect of item.effects) {
      if (effect.effect !== 'consent' || effect.consent !== consent) continue
      return {
        consent: effect.consent,
        words: fill(effect.ask, { about: asTyped(about || '……') }),
        isAboutSomething: effect.ask['zh-CN'].includes('{about}'),
        item,
      }
    }
  }
  return undefined
}
