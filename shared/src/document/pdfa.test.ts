import { describe, expect, it } from 'vitest'
import { samples } from '../samples/index.ts'
import { print, run } from './printing.testing.ts'

// No validator of PDF/A is at hand in every place this is built, so these are the rules of ISO 19005-3 that can be seen
// from outside with qpdf. They find what goes wrong in practice; they are no certificate.

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
type Dict = { readonly [key: string]: Value }
type Pdf = {
  readonly trailer: Dict
  readonly root: Dict
  readonly dicts: readonly Dict[]
  get(value: Value | undefined): Dict
}

const sample = samples.find(({ name }) => name === 'six-photos') as (typeof samples)[number]

async function open(): Promise<Pdf & { readonly raw: string }> {
  const { path, bytes } = await print(sample.record(), sample.lang)
  const json = JSON.parse(run('qpdf', ['--json=2', '--json-stream-data=none', path]).toString())
  const objects = json.qpdf[1] as Record<string, { value?: Dict; stream?: { dict: Dict } }>
  const get = (value: Value | undefined): Dict => {
    const object = typeof value === 'string' ? objects[`obj:${value}`] : undefined
    return object ? (object.value ?? object.stream?.dict ?? {}) : ((value ?? {}) as Dict)
  }
  const trailer = objects.trailer?.value ?? {}
  const dicts = Object.values(objects).map((object) => object.value ?? object.stream?.dict ?? {})
  return { trailer, root: get(trailer['/Root']), dicts, get, raw: Buffer.from(bytes).toString('latin1') }
}

const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : [])

describe('PDF/A-3b', () => {
  it('begins as a binary file (6.1.2) and names itself in the trailer (6.1.3)', async () => {
    const { raw, trailer } = await open()
    expect(raw).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}/)
    expect(list(trailer['/ID'])).toHaveLength(2)
    expect(trailer).not.toHaveProperty('/Encrypt')
  })

  it('has no filter, script or action that is forbidden (6.1.7, 6.5)', async () => {
    const { raw } = await open()
    for (const word of ['/LZWDecode', '/Crypt', '/JavaScript', '/Launch', '/NeedAppearances'])
      expect(raw).not.toContain(word)
  })

  it('tells in uncompressed XMP that it is PDF/A-3b (6.6)', async () => {
    const { raw, root, get } = await open()
    expect(get(root['/Metadata'])).not.toHaveProperty('/Filter')
    expect(raw).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>')
  })

  it('says what its colours mean (6.2.3), and uses RGB or grey only', async () => {
    const { root, get, dicts } = await open()
    const intent = get(list(root['/OutputIntents'])[0])
    expect(intent['/S']).toBe('/GTS_PDFA1')
    expect(get(intent['/DestOutputProfile'])['/N']).toBe(3)
    const images = dicts.filter((dict) => dict['/Subtype'] === '/Image')
    expect(images.length).toBeGreaterThan(0)
    for (const image of images) expect(['/DeviceRGB', '/DeviceGray']).toContain(image['/ColorSpace'])
  })

  it('embeds its fonts, with widths, and gives their text back (6.2.11)', async () => {
    const { dicts, get } = await open()
    const fonts = dicts.filter((dict) => dict['/Type'] === '/Font')
    const composite = fonts.filter((font) => font['/Subtype'] === '/Type0')
    const descendants = fonts.filter((font) => font['/Subtype'] === '/CIDFontType2')
    expect(composite.length).toBe(descendants.length)
    expect(composite.length).toBeGreaterThan(0)
    for (const font of composite) {
      expect(font['/Encoding']).toBe('/Identity-H')
      expect(font).toHaveProperty('/ToUnicode')
    }
    for (const font of descendants) {
      const descriptor = get(font['/FontDescriptor'])
      expect(font['/BaseFont']).toMatch(/^\/[A-Z]{6}\+/)
      expect(descriptor['/FontName']).toBe(font['/BaseFont'])
      expect(descriptor).toHaveProperty('/FontFile2')
      expect(descriptor).not.toHaveProperty('/CIDSet')
      expect(font['/CIDToGIDMap']).toBe('/Identity')
      expect(font).toHaveProperty('/W')
    }
  })

  it('ties its attachment to the document (6.8)', async () => {
    const { root, get } = await open()
    const [file] = list(root['/AF']).map(get)
    expect(file).toMatchObject({ '/AFRelationship': '/Data', '/F': 'u:record.json', '/UF': 'u:record.json' })
    const stream = get(get(file?.['/EF'])['/F'])
    expect(stream['/Subtype']).toBe('/application/json')
    expect(get(stream['/Params'])).toHaveProperty('/ModDate')
  })

  it('has no transparency to be flattened (6.2.10)', async () => {
    const { dicts } = await open()
    for (const dict of dicts) {
      for (const key of ['/SMask', '/ca', '/CA', '/BM', '/Group']) expect(dict).not.toHaveProperty(key)
    }
  })
})
