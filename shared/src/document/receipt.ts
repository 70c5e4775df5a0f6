import { customerCopy, type Record } from '../record/index.ts'
import type { Lang } from '../text/index.ts'
import { type SliceId, slicesFor } from './coverage.ts'
import type { Fonts } from './fonts.ts'
import { receipt, receiptTitle } from './form/receipt.ts'
import { layout } from './layout/layout.ts'
import type { Page } from './page.ts'
import { writePdf } from './pdf.ts'
import { chromeOf, lastInstant } from './render.ts'

/** Which receipt: the record, the line its device was taken as, and the language. */
type WantedReceipt = { readonly record: Record; readonly line: string; readonly lang: Lang }

/** The record tells of no device taken away as that line. */
export class NotTaken extends Error {
  override name = 'NotTaken'
}

/** The font slices that must be added to the fonts before the receipt can be printed. Throws `NotTaken`. */
export function slicesForReceipt(wanted: WantedReceipt): readonly SliceId[] {
  return slicesFor(JSON.stringify(contentOf(wanted)), wanted.lang)
}

/**
 * The receipt a customer gets for a device that goes to the workshop (S3): one page, to be signed by pen.
 * It says nothing that isn't in the customer's copy, and carries no attachment.
 * Throws `NotTaken`, `UnprintableText` or `SliceNotLoaded`.
 */
export async function renderReceipt(
  wanted: WantedReceipt & { readonly fonts: Fonts },
): Promise<{ bytes: Uint8Array; pages: readonly Page[] }> {
  const { record, lang, fonts } = wanted
  const customers = customerCopy(record)
  const pages = layout(contentOf(wanted), {
    lang,
    measure: fonts.measureIn(lang),
    chrome: chromeOf(customers, lang),
  })
  const title = `${receiptTitle[lang]} ${record.state.opened?.number ?? ''}`.trim()
  const about = { title, lang, at: lastInstant(customers) }
  return { bytes: await writePdf({ pages, fonts, photos: new Map(), attachments: [], about }), pages }
}

function contentOf({ record, line, lang }: WantedReceipt) {
  const { state } = customerCopy(record)
  const taken = state.taken.find((one) => one.line === line)
  if (!taken) throw new NotTaken(`no device was taken away as ${line}`)
  return receipt(state, taken, lang)
}
