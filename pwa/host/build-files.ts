import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

/** How a file's bytes may be packed; `identity` is as they are. */
export type Encoding = 'br' | 'gzip' | 'identity'

export type BuildFile = {
  readonly type: string
  /** The name changes with the content, so it may be kept for ever. */
  readonly immutable: boolean
  readonly hash: string
  readonly bodies: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>
}

const packed = { '.br': 'br', '.gz': 'gzip' } as const
const hashed = /^\/(assets|fonts)\//

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Reads a whole build into memory, by the path each file is asked for (`/index.html`). So one run of the host
 * serves one build, whatever is built meanwhile, and no path from outside ever reaches the disk.
 * @throws when the folder holds no `index.html`
 */
export function readBuild(dist: string): ReadonlyMap<string, BuildFile> {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort()
  const plain = names.filter((name) => !(extname(name) in packed))
  if (!plain.includes('index.html')) throw new Error(`no index.html in ${dist}`)
  return new Map(plain.map((name) => [`/${name.split(sep).join('/')}`, readFile(dist, name, names)]))
}

function readFile(dist: string, name: string, names: readonly string[]): BuildFile {
  const read = (name: string) => new Uint8Array(readFileSync(join(dist, name)))
  const bytes = read(name)
  const packs = Object.entries(packed).filter(([ending]) => names.includes(name + ending))
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    immutable: hashed.test(`/${name.split(sep).join('/')}`),
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    bodies: new Map([
      ...packs.map(([ending, encoding]) => [encoding, read(name + ending)] as const),
      ['identity', bytes],
    ]),
  }
}
