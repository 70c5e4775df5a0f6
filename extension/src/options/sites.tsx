import type { Text } from '@countersign/shared/text'
import { type FormEvent, useEffect, useState } from 'react'
import { helpdesks } from '../helpdesks/index.ts'
import { useSay } from '../lang.tsx'
import { startPicking } from '../picker/start-picking.ts'
import type { Settings, SiteSetting } from '../settings/settings.ts'
import { deleteToken } from '../settings/tokens.ts'
import { words } from './sites.words.ts'
import { useMappings } from './use-mappings.ts'

interface SitesProps {
  settings: Settings
  /** Keeps them, or answers what is wrong. */
  onChange: (settings: Settings) => Promise<Text | undefined>
}

/** The helpdesks that the extension may come to, and how each is read. */
export function Sites({ settings, onChange }: SitesProps) {
  const { say, lang } = useSay()
  const { own, set, setSites } = useMappings()
  const [word, setWord] = useState<string>()
  const [kind, setKind] = useState<string>(helpdesks[0]?.id ?? '')
  const { sites = [] } = settings
  const kinds = [...set, ...helpdesks, ...own]
  const point = ({ origin, helpdesk }: SiteSetting, url?: string) =>
    startPicking({ origin, id: helpdesk, name: new URL(origin).host, lang, url })

  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = siteIn(new FormData(form))
    if (!given) return setWord(say(words.notAnAddress))
    const { site, url, isToBeShown } = given
    // The browser asks the person now: it must be the first thing after the press.
    const isAllowed = await chrome.permissions.request({ origins: [`${site.origin}/*`] })
    if (!isAllowed) return setWord(say(words.notAllowed))
    const others = sites.filter(({ origin }) => origin !== site.origin)
    const no = await onChange({ ...settings, sites: [...others, site] })
    setWord(say(no ?? words.added))
    if (no) return
    form.reset()
    if (isToBeShown) await point(site, url)
  }
  const remove = async ({ origin }: SiteSetting) => {
    await onChange({ ...settings, sites: sites.filter((one) => one.origin !== origin) })
    await chrome.permissions.remove({ origins: [`${origin}/*`] })
    await deleteToken(origin)
    setWord(say(words.removed))
  }
  return (
    <form onSubmit={(event) => void add(event)}>
      <h2>{say(words.sites)}</h2>
      {sites.length === 0 && <p>{say(words.noSites)}</p>}
      <ul>
        {sites.map((site) => (
          <Site
            key={site.origin}
            site={site}
            kind={kinds.find(({ id }) => id === site.helpdesk)?.name}
            isSet={setSites.some(({ origin }) => origin === site.origin)}
            onPoint={() => void point(site)}
            onRemove={() => void remove(site)}
          />
        ))}
      </ul>
      <label>
        {say(words.address)}
        <input name="address" type="url" required placeholder="https://helpdesk.example.com" />
      </label>
      <label>
        {say(words.kind)}
        <select name="helpdesk" value={kind} onChange={({ target }) => setKind(target.value)}>
          {kinds.map(({ id, name, tried }) => (
            <option key={id} value={id}>
              {tried ? name : say(words.untried, { name })}
            </option>
          ))}
          <option value="">{say(words.another)}</option>
        </select>
        {kind === '' && <small>{say(words.anotherHint)}</small>}
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

interface SiteProps {
  site: SiteSetting
  /** What reads it; undefined where nothing does yet. */
  kind: string | undefined
  /** By an administrator. */
  isSet: boolean
  onPoint: () => void
  onRemove: () => void
}

function Site({ site: { origin, zone }, kind, isSet, onPoint, onRemove }: SiteProps) {
  const { say } = useSay()
  const [isAllowed, setAllowed] = useState(true)
  const origins = [`${origin}/*`]
  useEffect(() => {
    void chrome.permissions.contains({ origins: [`${origin}/*`] }).then(setAllowed)
  }, [origin])
  const about = [kind ?? say(words.notShown), zone, ...(isSet ? [say(words.byPolicy)] : [])]
  return (
    <li>
      <span>
        <b>{origin}</b>
        <small>{about.join(' · ')}</small>
        {!isAllowed && <small className="trouble">{say(words.letInHint)}</small>}
      </span>
      <span className="row">
        {!isAllowed && (
          <button type="button" onClick={() => void chrome.permissions.request({ origins }).then(setAllowed)}>
            {say(words.letIn)}
          </button>
        )}
        {isAllowed && !kind && (
          <button type="button" onClick={onPoint}>
            {say(words.showFields)}
          </button>
        )}
        {!isSet && (
          <button type="button" onClick={onRemove}>
            {say(words.remove)}
          </button>
        )}
      </span>
    </li>
  )
}

function siteIn(given: FormData) {
  const address = String(given.get('address'))
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return undefined
  const { origin, host } = new URL(address)
  const helpdesk = String(given.get('helpdesk'))
  const site: SiteSetting = { origin, helpdesk: helpdesk || `shown-${host}`, zone: String(given.get('zone')) }
  return { site, url: address, isToBeShown: helpdesk === '' }
}
