import { isRefusal, type Refusal } from '@countersign/shared/field'
import { asTyped, fill } from '@countersign/shared/text'
import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { readMapping } from '../helpdesks/mapping.ts'

/** What an administrator set for all browsers of the organisation. */
export interface Policy<Settings extends { readonly sites?: readonly object[] | undefined }> {
  readonly settings: Settings
  readonly mappings: readonly Helpdesk[]
  /** What of it can't be taken, and why; the rest counts all the same. */
  readonly wrong: readonly Refusal[]
}

/**
 * Takes a policy piece by piece, so that one mistake in it doesn't take the rest away.
 * @param managed as the browser gives it: settings and, beside them, `mappings`
 * @param read settings, or what is wrong with them
 */
export function takePolicy<Settings extends { readonly sites?: readonly object[] | undefined }>(
  managed: { readonly [key: string]: unknown },
  read: (piece: object) => Settings | Refusal,
): Policy<Settings> {
  const { sites, mappings, ...rest } = managed
  const wrong: Refusal[] = []
  const taken = <T extends object>(where: string, piece: T | Refusal): readonly T[] => {
    if (!isRefusal(piece)) return [piece]
    wrong.push({ ...piece, where, say: fill(inPolicy, { where: asTyped(where), why: piece.say }) })
    return []
  }
  const single = Object.entries(rest).flatMap(([key, value]) => taken(key, read({ [key]: value })))
  const siteList = listIn(sites).flatMap((site, i) => taken(`sites[${i}]`, read({ sites: [site] })))
  return {
    settings: {
      ...Object.assign({}, ...single),
      ...(siteList.length > 0 && { sites: siteList.flatMap((one) => one.sites ?? []) }),
    },
    mappings: listIn(mappings).flatMap((one, i) => taken(`mappings[${i}]`, readMapping(one))),
    wrong,
  }
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const inPolicy = {
  'zh-CN': '管理员策略的 {where} 没有生效：{why}',
  en: 'The administrator’s policy has a mistake in {where}, so that was left out: {why}',
}
