import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliDecompressSync } from 'node:zlib'
import type { HarfbuzzSubset } from '@countersign/shared/document'
import { samplePhotos, samples } from '@countersign/shared/samples'
import { describe, expect, it } from 'vitest'
import { FontMissing } from '../offline/font-files.ts'
import { DocumentFailed, wordsFor } from './document-failed.ts'
import { openDocuments, type Workshop } from './documents.ts'
import { documentMaker } from './make-document.ts'
import type { Question, Reply } from './protocol.ts'

const require = createRequire(import.meta.url)

describe('pages', () => {
  it('bring every glyph they show, rare ones too', async () => {
    const pages = await inProcess().pages(wanted('rare-characters'), new Map())
    const picture = pages.join('')
    for (const character of '䶮㛃𬭊𠮷𪚥') {
      expect(picture).toContain(character)
      expect(picture).toContain(`U+${character.codePointAt(0)?.toString(16)}`)
    }
    expect(pages.every((page) => page.endsWith('</style></svg>'))).toBe(true)
  })

  it('need nothing from outside', async () => {
    const photos = new Map(Object.entries(samplePhotos).map(([file, { hash }]) => [hash, photo(file)]))
    for (const page of await inProcess().pages(wanted('six-photos'), photos)) {
      const addresses = [...page.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, address]) => address)
      expect(addresses.filter((address) => !address?.startsWith('data:'))).toEqual([])
    }
  })
})

describe('a PDF', () => {
  it('is made of the same pages', async () => {
    const { pages, pdf } = inProcess()
    const made = await pdf(wanted('printer-jam'), new Map())
    expect(new TextDecoder('latin1').decode(made.bytes.slice(0, 5))).toBe('%PDF-')
    expect(made.pages).toBe((await pages(wanted('printer-jam'), new Map())).length)
  })

  it('says what to do where a photo is not on this device', async () => {
    const error = await inProcess().pdf(wanted('six-photos'), new Map()).catch(itself)
    expect(wordsFor(error).en).toContain('not on this device')
  })

  it('can be a receipt for a device that goes to the workshop', async () => {
    const { record, lang } = wanted('workshop-and-back')
    const line = record.state.taken[0]?.line ?? ''
    expect((await inProcess().receipt({ record, line, lang })).pages).toBe(1)
  })

  it('can be an empty form, for an organisation with a rare name', async () => {
    const at = '2026-11-20T09:00:00+08:00'
    const form = await inProcess().blankForm({ lang: 'zh-CN', organisation: '𠮷田服务', at })
    expect(form.pages).toBeGreaterThan(0)
  })

  it('can be the receipt for a device that was taken away', async () => {
    const { record, lang } = wanted('workshop-and-back')
    const line = record.state.taken[0]?.line ?? ''
    expect((await inProcess().receipt({ record, line, lang })).pages).toBe(1)
  })
})

describe('what goes wrong', () => {
  it('is a font that is missing, and mends itself once the font is there', async () => {
    const there = { network: false }
    const load = (id: string) =>
      there.network ? loadFont(id) : Promise.reject(new FontMissing(id, new TypeError('offline')))
    const { pages } = inProcess(load)
    const error = await pages(wanted('printer-jam'), new Map()).catch(itself)
    expect(wordsFor(error)['zh-CN']).toContain('字体')
    there.network = true
    expect((await pages(wanted('printer-jam'), new Map())).length).toBeGreaterThan(0)
  })

  it('names the characters that can’t be printed', () => {
    const characters = [
      { character: '😀', code: 'U+1F600' },
      { character: '😀', code: 'U+1F600' },
    ]
    const failed = new DocumentFailed({ name: 'UnprintableText', message: '', characters })
    expect(failed.say['zh-CN']).toContain('“😀” (U+1F600)。')
  })

  it('is a worker that dies: what it worked on fails, the next job starts another', async () => {
    const started: DyingWorkshop[] = []
    const documents = openDocuments(() => {
      const workshop = started.length === 0 ? dyingWorkshop() : workshopOf(loadFont)
      started.push(workshop as DyingWorkshop)
      return workshop
    })
    const lost = documents.pages(wanted('printer-jam'), new Map()).catch(itself)
    started[0]?.die()
    expect(await lost).toBeInstanceOf(DocumentFailed)
    expect((await documents.pages(wanted('printer-jam'), new Map())).length).toBeGreaterThan(0)
    expect(started.length).toBe(2)
  })
})

function wanted(name: string) {
  const sample = samples.find((one) => one.name === name)
  if (!sample) throw new Error(name)
  return { record: sample.record(), lang: sample.lang, audience: 'customer' as const }
}

function inProcess(load = loadFont) {
  return openDocuments(() => workshopOf(load))
}

/** The worker's inside without the thread: it takes and gives what a worker would. */
function workshopOf(load: (id: string) => Promise<Uint8Array>): Workshop {
  const events = new EventTarget()
  const make = documentMaker({ loadFont: load, loadHarfbuzz })
  const reply = (data: Reply) => events.dispatchEvent(new MessageEvent('message', { data }))
  return {
    addEventListener: events.addEventListener.bind(events),
    terminate: () => undefined,
    postMessage: ({ id, job }: Question) => {
      make(job).then(
        (made) => reply({ id, made }),
        ({ name, message }) => reply({ id, broken: { name, message } }),
      )
    },
  }
}

type DyingWorkshop = Workshop & { readonly die: () => void }

function dyingWorkshop(): DyingWorkshop {
  const events = new EventTarget()
  return {
    addEventListener: events.addEventListener.bind(events),
    terminate: () => undefined,
    postMessage: () => undefined,
    die: () => events.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' })),
  }
}

async function loadFont(id: string): Promise<Uint8Array> {
  if (id === 'base') {
    return readFileSync(
      require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    )
  }
  return brotliDecompressSync(readFileSync(new URL(`../../../shared/fonts/${id}.ttf.br`, import.meta.url)))
}

async function loadHarfbuzz(): Promise<HarfbuzzSubset> {
  const wasm = readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, {})
  return instance.exports as unknown as HarfbuzzSubset
}

function photo(file: string): Blob {
  return new Blob([readFileSync(new URL(`../../../shared/src/samples/photos/${file}`, import.meta.url))])
}

function itself(error: unknown): unknown {
  return error
}
