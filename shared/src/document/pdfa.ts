import { strToU8 } from 'fflate'
import { type PDFContext, type PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import type { Lang } from '../text/index.ts'
import { srgbProfile } from './icc.ts'

/** What the document says about itself. `at` is an RFC 3339 instant: nothing here looks at a clock. */
export type About = { readonly title: string; readonly lang: Lang; readonly at: string }

/** A file inside the document, byte for byte. */
export type Attachment = {
  readonly name: string
  readonly mime: string
  readonly description: string
  readonly bytes: Uint8Array
}

const producer = 'Countersign'

/** Sets on the catalog and trailer what PDF/A-3b wants beyond the pages (ISO 19005-3, 6.1.3, 6.2.3, 6.6, 6.8). */
export function dressAsPdfA(
  context: PDFContext,
  catalog: PDFDict,
  { about, attachments, identity }: { about: About; attachments: readonly Attachment[]; identity: string },
): void {
  const id = PDFHexString.of(identity.slice(0, 32))
  context.trailerInfo.ID = context.obj([id, id])
  const metadata = context.stream(strToU8(xmp(about, identity)), { Type: 'Metadata', Subtype: 'XML' })
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }))
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  })
  const files = attachments.map((attachment) => ({
    name: PDFHexString.fromText(attachment.name),
    ref: context.register(fileSpec(context, attachment, about.at)),
  }))
  const entries = {
    Lang: PDFString.of(about.lang),
    ViewerPreferences: context.obj({ DisplayDocTitle: true }),
    Metadata: context.register(metadata),
    OutputIntents: context.obj([context.register(intent)]),
    AF: context.obj(files.map(({ ref }) => ref)),
    Names: context.obj({ EmbeddedFiles: { Names: files.flatMap(({ name, ref }) => [name, ref]) } }),
  }
  for (const [key, value] of Object.entries(entries)) catalog.set(PDFName.of(key), value)
}

function fileSpec(context: PDFContext, { name, mime, description, bytes }: Attachment, at: string): PDFDict {
  const file = context.register(
    context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: mime,
      Params: { Size: bytes.length, ModDate: PDFString.of(pdfDate(at)) },
    }),
  )
  return context.obj({
    Type: 'Filespec',
    F: PDFString.of(name),
    UF: PDFHexString.fromText(name),
    Desc: PDFHexString.fromText(description),
    AFRelationship: 'Data',
    EF: { F: file, UF: file },
  })
}

/** `2026-11-20T09:02:11+08:00` as ISO 32000-1, 7.9.4 writes it. */
function pdfDate(at: string): string {
  const digits = at.slice(0, 19).replace(/\D/g, '')
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(at) ?? []
  return sign ? `D:${digits}${sign}${hours}'${minutes}'` : `D:${digits}Z`
}

function xmp({ title, lang, at }: About, identity: string): string {
  const uuid = identity.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlEscaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate>
<pdf:Producer>${producer}</pdf:Producer>
<xmpMM:DocumentID>uuid:${uuid}</xmpMM:DocumentID>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}

function xmlEscaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
}
