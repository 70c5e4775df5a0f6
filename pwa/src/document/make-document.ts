import {
  type Fonts,
  type HarfbuzzSubset,
  openFonts,
  pagesOf,
  renderBlankForm,
  renderReceipt,
  renderRecord,
  type SliceId,
  slicesFor,
  slicesForReceipt,
  slicesForRecord,
} from '@countersign/shared/document'
import { pictureOf } from './page-picture.ts'
import type { Job, Made, Pdf, Photos } from './protocol.ts'

export interface Press {
  /** The bytes of a font: `base`, or a slice. Throws `FontMissing`. */
  readonly loadFont: (id: string) => Promise<Uint8Array>
  readonly loadHarfbuzz: () => Promise<HarfbuzzSubset>
}

/** Makes documents. Fonts are opened once and stay open; a slice is added when some text first needs it. */
export function documentMaker(press: Press): (job: Job) => Promise<Made> {
  let opening: Promise<{ fonts: Fonts; baseFont: Uint8Array }> | undefined

  const open = async () => {
    const [harfbuzz, baseFont] = await Promise.all([press.loadHarfbuzz(), press.loadFont('base')])
    return { fonts: openFonts(harfbuzz, baseFont), baseFont }
  }
  // What failed once, as a font that was not there, may succeed the next time.
  const opened = () => {
    opening ??= open().catch((error) => {
      opening = undefined
      throw error
    })
    return opening
  }
  const fontsWith = async (slices: readonly SliceId[]) => {
    const { fonts, baseFont } = await opened()
    for (const slice of slices) if (!fonts.has(slice)) fonts.add(slice, await press.loadFont(slice))
    return { fonts, baseFont }
  }

  return async (job) => {
    if (job.make === 'blank-form') {
      const { fonts } = await fontsWith([formWords, ...slicesFor(job.organisation, job.lang)])
      return pdfOf(await renderBlankForm({ ...job, fonts }))
    }
    if (job.make === 'receipt') {
      const { fonts } = await fontsWith(slicesForReceipt(job))
      return pdfOf(await renderReceipt({ ...job, fonts }))
    }
    const { wanted } = job
    const { fonts, baseFont } = await fontsWith(slicesForRecord(wanted))
    const photos = await bytesOf(job.photos)
    if (job.make === 'pdf') return pdfOf(await renderRecord({ ...wanted, fonts, photos }))
    const supplies = { fonts, baseFont, photos, lang: wanted.lang }
    return pagesOf({ ...wanted, fonts }).map((page) => pictureOf(page, supplies))
  }
}

/** Beside the base font: for the marks that English sets narrow in the form's own words. */
const formWords: SliceId = 'western'

async function bytesOf(photos: Photos): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = [...photos].map(
    async ([hash, photo]) => [hash, new Uint8Array(await photo.arrayBuffer())] as const,
  )
  return new Map(await Promise.all(read))
}

function pdfOf({ bytes, pages }: { bytes: Uint8Array; pages: readonly unknown[] }): Pdf {
  return { bytes: new Uint8Array(bytes), pages: pages.length }
}
