import type { Text } from '@countersign/shared/text'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { LangProvider, useSay } from './lang.tsx'
import { MappingsSection } from './options/mappings-section.tsx'
import { PolicyMistakes } from './options/policy-mistakes.tsx'
import { Sites } from './options/sites.tsx'
import { words } from './options.words.ts'
import { NotifyChoice } from './settings/notify-choice.tsx'
import { readSettings, type Settings, saveSettings } from './settings/settings.ts'
import { Tokens } from './settings/tokens-part.tsx'
import './pages.css'

const browsersLang = chrome.i18n.getUILanguage().startsWith('zh') ? 'zh-CN' : 'en'
document.title = words.title[browsersLang]

/** Where an organisation sets up its helpdesks, and where its tablets' app is. */
// biome-ignore lint/style/noDefaultExport: a page of Plasmo's is a component
export default function Options() {
  const [settings, setSettings] = useState<Settings>()
  const look = useCallback(() => readSettings().then(setSettings), [])
  useEffect(() => {
    void look()
  }, [look])
  if (!settings) return null
  const lang = settings.lang ?? browsersLang
  document.documentElement.lang = lang
  const keep = async (changed: Settings) => {
    const no = await saveSettings(changed)
    if (!no) await look()
    return no?.say
  }
  return (
    <LangProvider lang={lang}>
      <Page settings={settings} onChange={keep} />
    </LangProvider>
  )
}

interface PageProps {
  settings: Settings
  /** Keeps them, or answers what is wrong. */
  onChange: (settings: Settings) => Promise<Text | undefined>
}

function Page({ settings, onChange }: PageProps) {
  const { say } = useSay()
  return (
    <main>
      <h1>{say(words.title)}</h1>
      <Organisation settings={settings} onChange={onChange} />
      <PolicyMistakes />
      <Sites settings={settings} onChange={onChange} />
      <MappingsSection sites={settings.sites ?? []} />
      <Tokens sites={settings.sites ?? []} />
      <NotifyChoice settings={settings} onChange={onChange} />
    </main>
  )
}

function Organisation({ settings, onChange }: PageProps) {
  const { say } = useSay()
  const [word, setWord] = useState<string>()
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? '').trim() || undefined
    const [organisation, app, lang] = [text('organisation'), text('app'), text('lang')]
    const { organisation: _, app: __, lang: ___, ...rest } = settings
    const no = await onChange({
      ...rest,
      ...(organisation && { organisation }),
      ...(app && { app }),
      ...(lang && { lang: lang as 'zh-CN' | 'en' }),
    })
    setWord(say(no ?? words.saved))
  }
  return (
    <form onSubmit={(event) => void save(event)}>
      <h2>{say(words.organisation)}</h2>
      <label>
        {say(words.organisationName)}
        <input name="organisation" defaultValue={settings.organisation} autoComplete="organization" />
        <small>{say(words.organisationHint)}</small>
      </label>
      <label>
        {say(words.app)}
        <input
          name="app"
          type="url"
          defaultValue={settings.app}
          placeholder="https://countersign.example.com"
        />
        <small>{say(words.appHint)}</small>
      </label>
      <label>
        {say(words.lang)}
        <select name="lang" defaultValue={settings.lang ?? ''}>
          <option value="">{say(words.browsers)}</option>
          <option value="zh-CN">中文</option>
          <option value="en">English</option>
        </select>
      </label>
      <button type="submit" className="primary">
        {say(words.save)}
      </button>
      <p role="status">{word}</p>
    </form>
  )
}
