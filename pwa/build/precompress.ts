import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const worthIt = /\.(js|css|html|json|webmanifest|svg|wasm|ttf|txt)$/
// Quality 11 takes half a minute for the base font; 9 takes three seconds for 4 % more bytes.
const largeFrom = 1_000_000

const encoders = {
  br: (bytes: Buffer) => {
    const quality = bytes.length < largeFrom ? 11 : 9
    return promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    })
  },
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: bytes.length < largeFrom ? 9 : 6 }),
}

/**
 * Writes `.br` and `.gz` beside every file of the build that gets smaller by it. What was compressed once is
 * kept in `cache` by its content, so that the next build only compresses what changed.
 */
export function precompress({ cache }: { cache: string }): Plugin {
  let dist = ''
  return {
    name: 'countersign:precompress',
    apply: 'build',
    configResolved: (config) => {
      dist = config.build.outDir.startsWith('/')
        ? config.build.outDir
        : join(config.root, config.build.outDir)
    },
    // Last of all: the service worker is written when the bundle is closed, too.
    closeBundle: { order: 'post', sequential: true, handler: () => compressAll(dist, cache) },
  }
}

async function compressAll(dist: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const names = await readdir(dist, { recursive: true })
  const files = names.filter((name) => worthIt.test(name)).map((name) => join(dist, name))
  await Promise.all(files.map((file) => compress(file, cache)))
}

async function compress(file: string, cache: string): Promise<void> {
  const bytes = await readFile(file)
  const hash = createHash('sha256').update(bytes).digest('hex')
  await Promise.all(
    (['br', 'gz'] as const).map(async (encoding) => {
      if (existsSync(`${file}.${encoding}`)) return
      const kept = join(cache, `${hash}.${encoding}`)
      const smaller = await readFile(kept).catch(() => undefined)
      const compressed = smaller ?? (await encoders[encoding](bytes))
      if (!smaller) await writeWhole(kept, compressed)
      if (compressed.length < bytes.length) await writeFile(`${file}.${encoding}`, compressed)
    }),
  )
}

/** A build that is broken off must not leave half a file under a name that promises all of it. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const part = `${file}.${process.pid}`
  await writeFile(part, bytes)
  await rename(part, file)
}
