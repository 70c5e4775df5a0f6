import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Plugin } from 'vite'

const base = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
)
const slices = join(import.meta.dirname, '../../shared/fonts')
const virtual = 'virtual:fonts'

/**
 * Tells the app about its fonts as `virtual:fonts` (typed in `src/offline/virtual-fonts.d.ts`). The base font is
 * `base`; a slice is named by its place under `shared/fonts`: `western`, `hanamin/20000`. Workers are built with
 * plugins of their own, so they need this one, too.
 */
export function fontList(): Plugin {
  return {
    name: 'countersign:font-list',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load(id) {
      if (id !== `\0${virtual}`) return
      const list = fontFiles().map(({ id, url, hash, bytes }) => ({
        id,
        url,
        sha256: hash,
        bytes: bytes.length,
      }))
      return `export const fonts = ${JSON.stringify(list)}`
    },
  }
}

/** Puts the fonts under `/fonts/`, named by their content, the slices packed as they are stored. */
export function serveFonts(): Plugin {
  return {
    name: 'countersign:serve-fonts',
    generateBundle() {
      for (const { url, bytes, brotli } of fontFiles()) {
        this.emitFile({ type: 'asset', fileName: url.slice(1), source: bytes })
        if (brotli) this.emitFile({ type: 'asset', fileName: `${url.slice(1)}.br`, source: brotli })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const font = fontFiles().find(({ url }) => url === request.url)
        if (!font) return next()
        response.setHeader('Content-Type', 'font/ttf').end(font.bytes)
      })
    },
  }
}

let files: readonly FontFile[] | undefined

function fontFiles(): readonly FontFile[] {
  files ??= readFonts()
  return files
}

type FontFile = { id: string; url: string; hash: string; bytes: Buffer; brotli?: Buffer }

function readFonts(): readonly FontFile[] {
  const ids = readdirSync(slices, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ttf.br'))
    .map((name) => name.slice(0, -'.ttf.br'.length).replaceAll('\\', '/'))
    .sort()
  return [
    named('base', readFileSync(base)),
    ...ids.map((id) => {
      const brotli = readFileSync(join(slices, `${id}.ttf.br`))
      return { ...named(id, brotliDecompressSync(brotli)), brotli }
    }),
  ]
}

function named(id: string, bytes: Buffer): FontFile {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { id, hash, bytes, url: `/fonts/${id.replaceAll('/', '-')}-${hash.slice(0, 10)}.ttf` }
}
