import { check, isRefusal, line, type Refusal } from '@countersign/shared/field'
import * as v from 'valibot'
import { type Policy, takePolicy } from './policy.ts'

/** A helpdesk of the organisation: where it is, and which mapping reads it. */
const site = v.strictObject({
  /** `https://helpdesk.example.com`, without a path. */
  origin: v.pipe(
    v.string('not-text'),
    v.check((address) => isOrigin(address), 'not-a-link'),
  ),
  /** The id of a helpdesk: one of the known ones, or a mapping of the organisation's own. */
  helpdesk: line,
  /** IANA time zone of the times on its pages. */
  zone: v.pipe(
    line,
    v.check((zone) => isZone(zone), 'not-a-choice'),
  ),
})
export type SiteSetting = v.InferOutput<typeof site>

export const settingsSchema = v.strictObject({
  /** Named on every dispatch, and looked for on every record that comes back. */
  organisation: v.optional(line),
  /** Where the app of the tablets is. */
  app: v.optional(
    v.pipe(
      v.string('not-text'),
      v.check((address) => isWeb(address), 'not-a-link'),
    ),
  ),
  lang: v.optional(v.picklist(['zh-CN', 'en'], 'not-a-choice')),
  sites: v.optional(v.array(site)),
  /** Whether the browser notifies of what is due. It does unless somebody says no. */
  notify: v.optional(v.boolean('not-a-choice')),
})
export type Settings = v.InferOutput<typeof settingsSchema>

/** Settings as they stand: what an administrator set by policy comes before what was set here. Not readable: none. */
export async function readSettings(): Promise<Settings> {
  const [{ settings: own }, { settings: set }] = await Promise.all([
    chrome.storage.local.get('settings'),
    readPolicy(),
  ])
  const mine = read(own)
  const sites = [...(set.sites ?? []), ...(mine.sites ?? [])]
  return { ...mine, ...set, sites: sites.filter(isFirstOfItsOrigin) }
}

/** What the browser's policy sets for this extension, in the shape of `policy.schema.json`. */
export async function readPolicy(): Promise<Policy<Settings>> {
  const managed = await chrome.storage.managed.get().catch(() => ({}))
  return takePolicy(managed, (piece) => taken(check(settingsSchema, piece)))
}

/** Keeps settings, or says what is wrong with them. What the policy sets is kept there, and not a second time here. */
export async function saveSettings(settings: Settings): Promise<Refusal | undefined> {
  const checked = check(settingsSchema, settings)
  if (isRefusal(checked)) return checked
  const { settings: set } = await readPolicy()
  const sites = checked.value.sites?.filter(({ origin }) => !set.sites?.some((one) => one.origin === origin))
  const own = Object.entries(checked.value).filter(([key]) => !(key in set))
  await chrome.storage.local.set({ settings: { ...Object.fromEntries(own), ...(sites && { sites }) } })
  return undefined
}

function read(stored: unknown): Settings {
  const checked = v.safeParse(settingsSchema, stored ?? {})
  return checked.success ? checked.output : {}
}

function taken<T extends object>(checked: { readonly value: T } | Refusal): T | Refusal {
  return isRefusal(checked) ? checked : checked.value
}

function isFirstOfItsOrigin({ origin }: SiteSetting, i: number, all: readonly SiteSetting[]): boolean {
  return all.findIndex((one) => one.origin === origin) === i
}

function isWeb(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

function isOrigin(address: string): boolean {
  return isWeb(address) && new URL(address).origin === address
}

function isZone(zone: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC'
}
