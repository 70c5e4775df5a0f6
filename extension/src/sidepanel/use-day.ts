import type { Lang } from '@countersign/shared/text'
import { useEffect, useState } from 'react'
import { readSettings } from '../settings/settings.ts'
import type { Visit } from '../tickets/visit.ts'
import { dayChannel, want } from './wants.ts'

const browsersLang: Lang = chrome.i18n.getUILanguage().startsWith('zh') ? 'zh-CN' : 'en'

export interface SeenDay {
  readonly lang: Lang
  readonly isSetUp: boolean
  /** Undefined where the background gave no answer. */
  readonly visits: readonly Visit[] | undefined
}

/** Every visit, as the background tells it: once at first, then whenever one changes or falls due. */
export function useDay(): SeenDay | undefined {
  const [day, setDay] = useState<SeenDay>()
  useEffect(() => {
    const look = async (told?: readonly Visit[]) => {
      const { lang = browsersLang, sites = [] } = await readSettings()
      const visits = told ?? (await want('visits', {}).catch(() => undefined))
      setDay({ lang, isSetUp: sites.length > 0, visits })
    }
    const channel = new BroadcastChannel(dayChannel)
    channel.onmessage = ({ data }) => void look(data)
    void look()
    return () => channel.close()
  }, [])
  return day
}
