import { type Lang, langs, type Text } from '@countersign/shared/text'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'

interface Speaking {
  readonly lang: Lang
  /** The words in the language chosen on this device. */
  readonly say: (text: Text) => string
  readonly speak: (lang: Lang) => void
}

/** The language of the screen, and `say` to put a Text into it. Only inside `LangProvider`. */
export function useLang(): Speaking {
  const speaking = useContext(Context)
  if (!speaking) throw new Error('useLang is used outside LangProvider')
  return speaking
}

/** Gives its children a language: the one chosen before on this device, else the system's, else Chinese. */
export function LangProvider({ children }: { children: ReactNode }) {
  const [lang, setLang] = useState(chosenBefore)
  useLayoutEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  const speak = useCallback((next: Lang) => {
    setLang(next)
    keep(next)
  }, [])
  const speaking = useMemo(() => ({ lang, speak, say: (text: Text) => text[lang] }), [lang, speak])
  return <Context value={speaking}>{children}</Context>
}

/** The first known language among those a person prefers; English dialects count as English, all else is Chinese. */
export function pickLang(preferred: readonly string[]): Lang {
  for (const tag of preferred) {
    const known = langs.find((lang) => tag.split('-')[0] === lang.split('-')[0])
    if (known) return known
  }
  return 'zh-CN'
}

const Context = createContext<Speaking | null>(null)
const place = 'countersign.lang'

// Storage can be shut off by the browser's settings; then the choice lasts as long as the page.
function chosenBefore(): Lang {
  const own = attempt(() => localStorage.getItem(place))
  return pickLang(own ? [own] : navigator.languages)
}

function keep(lang: Lang) {
  attempt(() => localStorage.setItem(place, lang))
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
