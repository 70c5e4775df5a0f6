import { strToU8 } from 'fflate'
import { canonical, type Json } from '../field/index.ts'
import {
  type Audience,
  customerCopy,
  isSealed,
  newRecord,
  type Record,
  recordHash,
  toLog,
} from '../record/index.ts'
import { standard } from '../standard/index.ts'
import { fill, type Lang, type Text } from '../text/index.ts'
import { type SliceId, slicesFor } from './coverage.ts'
import type { Fonts } from './fonts.ts'
import { blankFormContent, documentTitle, form, layoutVersion } from './form/form.ts'
import type { Chrome } from './layout/chrome.ts'
import { layout } from './layout/layout.ts'
import type { Page } from './page.ts'
import { writePdf } from './pdf.ts'

/** Which document: whose record, in which language, for whose eyes. */
export type Wanted = { readonly record: Record; readonly lang: Lang; readonly audience: Audience }

const attachmentName: Text = {
  'zh-CN': '服务记录（客户联数据）',
  en: 'Service record (customer’s copy, data)',
}

/** The font slices that must be added to the fonts before this record can be laid out and printed. */
export function slicesForRecord({ record, lang, audience }: Wanted): readonly SliceId[] {
  return slicesFor(JSON.stringify(form(copyFor(record, audience).state, lang, audience)), lang)
}

/** The pages of a record, to be shown with `toSvg` or printed: what is seen is what prints. */
export function pagesOf({
  record,
  lang,
  audience,
  fonts,
}: Wanted & { readonly fonts: Fonts }): readonly Page[] {
  return layOut(copyFor(record, audience), { lang, audience, fonts })
}

/**
 * The PDF of a record: PDF/A-3b with the customer's copy of the record attached as `record.json`,
 * in canonical form, byte for byte. The same record gives the same bytes, in a browser or on a server.
 *
 * `fonts` must hold the slices that `slicesForRecord` names; `photos` the JPEG bytes of the record's photos by hash.
 * Throws `UnprintableText`, `SliceNotLoaded`, `NotAPhoto` or `PhotoMissing`.
 */
export async function renderRecord(
  wanted: Wanted & { readonly fonts: Fonts; readonly photos: ReadonlyMap<string, Uint8Array> },
): Promise<{ bytes: Uint8Array; pages: readonly Page[] }> {
  const { record, lang, audience, fonts, photos } = wanted
  const customers = customerCopy(record)
  const pages = layOut(audience === 'customer' ? customers : record, { lang, audience, fonts })
  const attached = strToU8(canonical(toLog(customers) as unknown as Json))
  const bytes = await writePdf({
    pages,
    fonts,
    photos,
    attachments: [
      {
        name: 'record.json',
        mime: 'application/json',
        description: attachmentName[lang],
        bytes: attached,
      },
    ],
    about: {
      title: `${documentTitle[lang]} ${record.state.opened?.number ?? ''}`.trim(),
      lang,
      at: lastInstant(customers),
    },
  })
  return { bytes, pages }
}

/** The printable form with nothing in it. `at` is the date the PDF bears, an RFC 3339 instant. */
export async function renderBlankForm({
  lang,
  organisation,
  fonts,
  at,
}: {
  readonly lang: Lang
  readonly organisation: string
  readonly fonts: Fonts
  readonly at: string
}): Promise<{ bytes: Uint8Array; pages: readonly Page[] }> {
  const content = { ...blankFormContent(newRecord('').state, lang), organisation }
  const chrome: Chrome = {
    code: '',
    versions: versionsOf(standard.version, lang),
    hash: '',
    pageOf: pageOf(lang),
  }
  const pages = layout(content, { lang, measure: fonts.measureIn(lang), chrome })
  const about = { title: documentTitle[lang], lang, at }
  return { bytes: await writePdf({ pages, fonts, photos: new Map(), attachments: [], about }), pages }
}

/** The customer sees the customer's copy, the organisation everything. */
function copyFor(record: Record, audience: Audience): Record {
  return audience === 'customer' ? customerCopy(record) : record
}

function layOut(
  copy: Record,
  { lang, audience, fonts }: Pick<Wanted, 'lang' | 'audience'> & { readonly fonts: Fonts },
): readonly Page[] {
  const content = form(copy.state, lang, audience)
  return layout(content, { lang, measure: fonts.measureIn(lang), chrome: chromeOf(copy, lang) })
}

/** What stands around the pages of a record's documents: its code, versions and hash. */
export function chromeOf(record: Record, lang: Lang): Chrome {
  const hash = recordHash(record)
  return {
    // In capitals a QR code packs letters tighter.
    code: `COUNTERSIGN:1:${record.visit}:${hash.slice('sha256:'.length)}`.toUpperCase(),
    versions: versionsOf(record.state.opened?.standard ?? '', lang),
    hash: `${{ 'zh-CN': '记录校验值', en: 'Record hash' }[lang]} ${hash}`,
    pageOf: pageOf(lang),
  }
}

function versionsOf(standardVersion: string, lang: Lang): string {
  const versions = fill(
    {
      'zh-CN': '运维服务规范 {standard} | 记录格式 {schema} | 版式 {layout}',
      en: 'Service standard {standard} | record schema {schema} | layout {layout}',
    },
    { standard: standardVersion, schema: 'countersign-record/1', layout: layoutVersion },
  )
  return versions[lang]
}

function pageOf(lang: Lang): Chrome['pageOf'] {
  return (page, pages) => (lang === 'zh-CN' ? `第 ${page} 页 共 ${pages} 页` : `Page ${page} of ${pages}`)
}

/** When the last fact of this copy was noted: the date its documents bear. */
export function lastInstant(record: Record): string {
  const last = record.events.findLast((event) => !isSealed(event))
  return last && !isSealed(last) ? last.at : '1970-01-01T00:00:00Z'
}
