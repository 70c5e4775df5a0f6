import type { Lang, Text } from '@countersign/shared/text'

/** What stands on the screen of somebody who reads it in this language. */
export type Say = (text: Text) => string

export function reader(lang: Lang): Say {
  return (text) => text[lang]
}
