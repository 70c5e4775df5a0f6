/** The languages every word for people exists in. */
export const langs = ['zh-CN', 'en'] as const
export type Lang = (typeof langs)[number]

/** Words for people, in every language. A missing language is a type error. */
export type Text = Readonly<Record<Lang, string>>

/** Puts values into `{name}` places of a text, in both languages. A name without a value stays as it is. */
export function fill(text: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const inLang = (lang: Lang) =>
    text[lang].replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name]
      if (value === undefined) return place
      return typeof value === 'object' ? value[lang] : String(value)
    })
  return { 'zh-CN': inLang('zh-CN'), en: inLang('en') }
}

/** The same words in both languages: names, numbers, what a person typed. */
export function asTyped(words: string): Text {
  return { 'zh-CN': words, en: words }
}
