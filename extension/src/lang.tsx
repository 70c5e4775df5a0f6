import { fill, type Lang, type Text } from '@countersign/shared/text'
import { createContext, type ReactNode, useContext } from 'react'

const LangContext = createContext<Lang>('zh-CN')

export function LangProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return (
    <LangContext value={lang}>
      <div lang={lang}>{children}</div>
    </LangContext>
  )
}

/** Words in the language of the person in front of the screen. */
export function useSay() {
  const lang = useContext(LangContext)
  return {
    lang,
    say: (text: Text, values: Parameters<typeof fill>[1] = {}) => fill(text, values)[lang],
  }
}
