import { useEffect, useRef } from 'react'
import { useLang } from '../../words/lang.tsx'

/** While the customer has the tablet it speaks their language; the engineer gets it back in their own. */
export function useLentLanguage(): void {
  const { lang, speak } = useLang()
  const own = useRef(lang)
  useEffect(() => {
    const before = own.current
    return () => speak(before)
  }, [speak])
}
