import { strToU8, zlibSync } from 'fflate'
import { PDFContext, type PDFRef, PDFStreamWriter } from 'pdf-lib'
import { sha256 } from '../field/index.ts'
import { type Fonts, needSlices } from './fonts.ts'
import { readJpeg } from './jpeg.ts'
import type { Page } from './page.ts'
import { contentOf } from './pdf-content.ts'
import { embedFonts } from './pdf-fonts.ts'
import { type About, type Attachment, dressAsPdfA } from './pdfa.ts'
import { needGlyphs } from './unprintable-text.ts'

export type PdfParts = {
  readonly pages: readonly Page[]
  readonly fonts: Fonts
  /** JPEG bytes by name (`sha256:…`), for every image of the pages. They stand in the document as they are. */
  readonly photos: ReadonlyMap<string, Uint8Array>
  readonly attachments: readonly Attachment[]
  readonly about: About
}

/** A photo that a page shows was not given. */
export class PhotoMissing extends Error {
  override name = 'PhotoMissing'
}

/**
 * Writes pages as a PDF/A-3b document (ISO 19005-3, ISO 32000-1). The same parts give the same bytes.
 * Throws `UnprintableText`, `SliceNotLoaded`, `NotAPhoto` or `PhotoMissing`; never leaves anything out.
 */
export async function writePdf(parts: PdfParts): Promise<Uint8Array> {
  const context = pdfContext(parts)
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
}

/** The objects of the document before they are written out. */
function pdfContext({ pages, fonts, photos, attachments, about }: PdfParts): PDFContext {
  const { lang } = about
  const texts = pages.flatMap((page) => page.ops.flatMap((op) => (op.op === 'text' ? [op.text] : [])))
  needSlices(fonts, texts, lang)
  needGlyphs(fonts, pages)
  const context = PDFContext.create()
  deflateWithFflate(context)
  const embedded = embedFonts(context, fonts, pages, lang)
  const images = embedImages(context, pages, photos)
  const resources = context.register(
    context.obj({
      Font: Object.fromEntries([...embedded.values()].map(({ key, ref }) => [key, ref])),
      XObject: Object.fromEntries([...images.values()].map(({ key, ref }) => [key, ref])),
    }),
  )
  const imageKey = (photo: string) => images.get(photo)?.key ?? ''
  const tree = context.nextRef()
  const leaves = pages.map((page) =>
    context.register(
      context.obj({
        Type: 'Page',
        Parent: tree,
        MediaBox: [0, 0, page.width, page.height],
        Resources: resources,
        Contents: context.register(context.flateStream(contentOf(page, { lang, fonts, embedded, imageKey }))),
      }),
    ),
  )
  context.assign(tree, context.obj({ Type: 'Pages', Count: leaves.length, Kids: leaves }))
  const catalog = context.obj({ Type: 'Catalog', Pages: tree })
  dressAsPdfA(context, catalog, { about, attachments, identity: identityOf(pages, attachments, about) })
  context.trailerInfo.Root = context.register(catalog)
  return context
}

/** pdf-lib's own deflate is three times slower; a higher level costs half as much again and saves 1 %. */
function deflateWithFflate(context: PDFContext): void {
  context.flateStream = (contents, dict = {}) => {
    const bytes = typeof contents === 'string' ? strToU8(contents) : contents
    return context.stream(zlibSync(bytes, { level: 3 }), { ...dict, Filter: 'FlateDecode' })
  }
}

function embedImages(context: PDFContext, pages: readonly Page[], photos: PdfParts['photos']) {
  const names = pages.flatMap((page) => page.ops.flatMap((op) => (op.op === 'image' ? [op.photo] : [])))
  return new Map(
    [...new Set(names)].map((name, index) => {
      const bytes = photos.get(name)
      if (!bytes) throw new PhotoMissing(`the photo ${name} was not given`)
      return [name, { key: `I${index + 1}`, ref: embedImage(context, bytes) }] as const
    }),
  )
}

function embedImage(context: PDFContext, jpeg: Uint8Array): PDFRef {
  const { width, height, channels } = readJpeg(jpeg)
  const dict = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'DCTDecode',
  }
  return context.register(context.stream(jpeg, dict))
}

function identityOf(pages: readonly Page[], attachments: readonly Attachment[], about: About): string {
  const named = attachments.map(({ name, bytes }) => [name, sha256(bytes)])
  return sha256(JSON.stringify([about, named, pages])).slice('sha256:'.length)
}
