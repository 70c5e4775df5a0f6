import { type Lang, langs, type Text } from '@countersign/shared/text'
import { useId } from 'react'
import { useLang } from '../../words/lang.tsx'
import './segments.css'

/** Chooses the language of the screen. Each language is written in itself. */
export function LanguageSwitch() {
  const { lang, say, speak } = useLang()
  const name = useId()
  return (
    <fieldset className="segments">
      <legend className="heard-only">{say(words.language)}</legend>
      {langs.map((each) => (
        <label key={each} className="segment" lang={each}>
          <input type="radio" name={name} checked={each === lang} onChange={() => speak(each)} />
          {ownNames[each]}
        </label>
      ))}
    </fieldset>
  )
}

const ownNames: Record<Lang, string> = { 'zh-CN': '中文', en: 'English' }

const words = {
  language: { 'zh-CN': '语言', en: 'Language' },
} satisfies Record<string, Text>
