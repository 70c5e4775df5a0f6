/** One font file as the build describes it; its address changes whenever its bytes do. */
export type FontFile = {
  readonly id: string
  readonly url: string
  readonly sha256: string
  readonly bytes: number
}

/** Where fonts are kept on the device. The browser's `Cache` is one. */
export type FontCache = {
  match(url: string): Promise<Response | undefined>
  put(url: string, response: Response): Promise<void>
  /** Addresses of all kept files, with or without origin. */
  addresses(): Promise<readonly string[]>
  delete(url: string): Promise<unknown>
}

export type FontProgress = { readonly bytes: number; readonly files: number }

type Ports = { readonly cache: FontCache; readonly fetch: (url: string) => Promise<Response> }

/** A font that is neither on the device nor to be had from the host just now. */
export class FontMissing extends Error {
  override name = 'FontMissing'
  readonly font: string
  constructor(font: string, cause: unknown) {
    super(`The font ${font} is not on this device yet and could not be fetched`, { cause })
    this.font = font
  }
}

/**
 * The bytes of one font, from the device if it is there, else from the host, and then kept.
 * @throws {FontMissing} when it is in neither place.
 */
export async function readFont(file: FontFile, { cache, fetch }: Ports): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await cache.match(file.url)
  if (kept) return new Uint8Array(await kept.arrayBuffer())
  const font = await fetchFont(file, fetch).catch((cause) => {
    throw new FontMissing(file.id, cause)
  })
  // A full device can't keep it, yet this once it can be used.
  await keepFont(file, font, cache).catch(() => undefined)
  return font
}

/**
 * Fetches the files that are not on the device yet, one after the other, and afterwards drops those that no
 * longer belong to this version. What is there stays there, whatever happens to a later file.
 * @param progressed what is there by now, bytes of the file under way included
 * @returns `all` are there; some are `missing`, to be tried again later; or the device has `no-room` for them
 */
export async function fetchMissing(
  files: readonly FontFile[],
  { cache, fetch }: Ports,
  progressed: (progress: FontProgress) => void,
): Promise<'all' | 'missing' | 'no-room'> {
  const there = new Set((await cache.addresses()).map(pathOf))
  const missing = files.filter(({ url }) => !there.has(url))
  let done = { bytes: bytesOf(files) - bytesOf(missing), files: files.length - missing.length }
  progressed(done)
  for (const file of missing) {
    const { bytes, files } = done
    const font = await fetchFont(file, fetch, (more) => progressed({ bytes: bytes + more, files })).catch(
      asError,
    )
    if (isNetworkGone(font)) break
    if (font instanceof Error) continue
    const failed = await keepFont(file, font, cache).catch(asError)
    if (failed) return 'no-room'
    done = { bytes: bytes + file.bytes, files: files + 1 }
    progressed(done)
  }
  progressed(done)
  if (done.files < files.length) return 'missing'
  await dropOthers(files, there, cache)
  return 'all'
}

async function fetchFont(
  file: FontFile,
  fetch: Ports['fetch'],
  progressed: (bytes: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(file.url)
  if (!response.ok || !response.body) throw new Error(`${file.url}: ${response.status}`)
  let bytes = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, passed) {
        bytes += chunk.length
        progressed(bytes)
        passed.enqueue(chunk)
      },
    }),
  )
  const font = new Uint8Array(await new Response(counted).arrayBuffer())
  if ((await sha256(font)) !== file.sha256)
    throw new Error(`${file.url} came with other bytes than the app expects`)
  return font
}

function keepFont({ url }: FontFile, font: Uint8Array<ArrayBuffer>, cache: FontCache): Promise<void> {
  return cache.put(url, new Response(font, { headers: { 'Content-Type': 'font/ttf' } }))
}

async function dropOthers(files: readonly FontFile[], kept: ReadonlySet<string>, cache: FontCache) {
  const wanted = new Set(files.map(({ url }) => url))
  const others = [...kept].filter((url) => !wanted.has(url))
  await Promise.all(others.map((url) => cache.delete(url)))
}

/** `fetch` and the bodies it answers fail with a TypeError when the network does. */
function isNetworkGone(error: unknown): boolean {
  return error instanceof TypeError
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause))
}

function pathOf(address: string): string {
  return new URL(address, 'https://this.app').pathname
}

function bytesOf(files: readonly FontFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
