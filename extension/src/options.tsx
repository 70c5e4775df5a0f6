import type { Text } from '@countersign/shared/text'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { helpdesks } from './helpdesks/index.ts'
import { LangProvider, useSay } from './lang.tsx'
import { words } from './options.words.ts'
import { NotifyChoice } from './settings/notify-choice.tsx'
import { readSettings, type Settings, type SiteSetting, saveSettings } from './settings/settings.ts'
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
      <Sites settings={settings} onChange={onChange} />
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

function Sites({ settings, onChange }: PageProps) {
  const { say } = useSay()
  const [word, setWord] = useState<string>()
  const { sites = [] } = settings
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const site = siteIn(new FormData(form))
    if (!site) return setWord(say(words.notAnAddress))
    // The browser asks the person now: it must be the first thing after the press.
    const isAllowed = await chrome.permissions.request({ origins: [`${site.origin}/*`] })
    if (!isAllowed) return setWord(say(words.notAllowed))
    const others = sites.filter(({ origin }) => origin !== site.origin)
    const no = await onChange({ ...settings, sites: [...others, site] })
    setWord(say(no ?? words.added))
    if (!no) form.reset()
  }
  const remove = async ({ origin }: SiteSetting) => {
    await onChange({ ...settings, sites: sites.filter((one) => one.origin !== origin) })
    await chrome.permissions.remove({ origins: [`${origin}/*`] })
    setWord(say(words.removed))
  }
  return (
    <form onSubmit={(event) => void add(event)}>
      <h2>{say(words.sites)}</h2>
      {sites.length === 0 && <p>{say(words.noSites)}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site.origin}>
            <span>
              <b>{site.origin}</b>
              <small>
                {helpdesks.find(({ id }) => id === site.helpdesk)?.name ?? site.helpdesk} · {site.zone}
              </small>
            </span>
            <button type="button" onClick={() => void remove(site)}>
              {say(words.remove)}
            </button>
          </li>
        ))}
      </ul>
      <label>
        {say(words.address)}
        <input name="address" type="url" required placeholder="https://helpdesk.example.com" />
      </label>
      <label>
        {say(words.kind)}
        <select name="helpdesk">
          {helpdesks.map(({ id, name, tried }) => (
            <option key={id} value={id}>
              {tried ? name : say(words.untried, { name })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(words.zone)}
        <select name="zone" defaultValue={Intl.DateTimeFormat().resolvedOptions().timeZone}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
        <small>{say(words.zoneHint)}</small>
      </label>
      <button type="submit" className="primary">
        {say(words.allow)}
      </button>
      <p role="status">{word}</p>
    </form>
  )
}

function siteIn(given: FormData): SiteSetting | undefined {
  const address = String(given.get('address'))
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return undefined
  return {
    origin: new URL(address).origin,
    helpdesk: String(given.get('helpdesk')),
    zone: String(given.get('zone')),
  }
}
