import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import {
  type FontCache,
  type FontFile,
  FontMissing,
  type FontProgress,
  fetchMissing,
  readFont,
} from './font-files.ts'

const words = ['base 底', 'western', 'rare 𠮷'] as const
const files: readonly FontFile[] = words.map((word) => {
  const sha256 = createHash('sha256').update(word).digest('hex')
  return {
    id: word.split(' ')[0] ?? '',
    url: `/fonts/${sha256.slice(0, 10)}.ttf`,
    sha256,
    bytes: Buffer.byteLength(word),
  }
})
const [base, , rare] = files as [FontFile, FontFile, FontFile]
const ignore = () => {}

it('fetches every file once, telling how far it is', async () => {
  const { ports, asked } = device()
  const told: FontProgress[] = []
  expect(await fetchMissing(files, ports, (progress) => told.push(progress))).toBe('all')
  expect(told[0]).toEqual({ bytes: 0, files: 0 })
  expect(told.at(-1)).toEqual({ bytes: 24, files: 3 })
  expect(told.map(({ bytes }) => bytes)).toEqual(told.map(({ bytes }) => bytes).sort((a, b) => a - b))
  expect(await fetchMissing(files, ports, ignore)).toBe('all')
  expect(asked).toHaveLength(3)
})

it('keeps what came through when the network goes, and fetches only the rest later', async () => {
  const { ports, asked, network } = device()
  network.breaksAt = rare.url
  expect(await fetchMissing(files, ports, ignore)).toBe('missing')
  network.breaksAt = undefined
  asked.length = 0
  expect(await fetchMissing(files, ports, ignore)).toBe('all')
  expect(asked).toEqual([rare.url])
})

it('never keeps a file that came cut or changed', async () => {
  const { ports, network } = device()
  network.cuts = base.url
  expect(await fetchMissing(files, ports, ignore)).toBe('missing')
  expect(await ports.cache.match(base.url)).toBeUndefined()
  network.cuts = undefined
  expect(new TextDecoder().decode(await readFont(base, ports))).toBe(words[0])
})

it('asks no more once the network is gone, but goes past a file that is not to be had', async () => {
  const { ports, asked, network } = device()
  network.breaksAt = base.url
  await fetchMissing(files, ports, ignore)
  expect(asked).toEqual([base.url])
  network.breaksAt = undefined
  network.cuts = base.url
  asked.length = 0
  await fetchMissing(files, ports, ignore)
  expect(asked).toEqual(files.map(({ url }) => url))
})

it('drops the files of an older version only when this version is whole', async () => {
  const { ports, network } = device()
  await ports.cache.put('/fonts/older.ttf', new Response('old'))
  network.breaksAt = rare.url
  await fetchMissing(files, ports, ignore)
  expect(await ports.cache.match('/fonts/older.ttf')).toBeDefined()
  network.breaksAt = undefined
  await fetchMissing(files, ports, ignore)
  expect(await ports.cache.match('/fonts/older.ttf')).toBeUndefined()
})

it('reads from the device first, and says which font is missing when there is no way to it', async () => {
  const { ports, asked, network } = device()
  await readFont(base, ports)
  network.breaksAt = rare.url
  expect(new TextDecoder().decode(await readFont(base, ports))).toBe(words[0])
  expect(asked).toEqual([base.url])
  await expect(readFont(rare, ports)).rejects.toThrow(FontMissing)
})

it('prints with a fetched font even when the device has no room for it', async () => {
  const { ports, asked } = device()
  const full = { ...ports.cache, put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }
  expect(new TextDecoder().decode(await readFont(rare, { ...ports, cache: full }))).toBe(words[2])
  asked.length = 0
  expect(await fetchMissing(files, { ...ports, cache: full }, ignore)).toBe('no-room')
  expect(asked).toHaveLength(1)
})

/** A device with nothing on it, and a host behind a network that can be broken. */
function device() {
  const kept = new Map<string, ArrayBuffer>()
  const asked: string[] = []
  const network: { breaksAt?: string | undefined; cuts?: string | undefined } = {}
  const cache: FontCache = {
    match: async (url) => (kept.has(url) ? new Response(kept.get(url)) : undefined),
    put: async (url, response) => void kept.set(url, await response.arrayBuffer()),
    addresses: async () => [...kept.keys()].map((url) => `https://tablet.example${url}`),
    delete: async (url) => kept.delete(url),
  }
  const fetch = async (url: string) => {
    asked.push(url)
    if (network.breaksAt === url) throw new TypeError('network gone')
    const word = words[files.findIndex((file) => file.url === url)] ?? ''
    return new Response(network.cuts === url ? word.slice(0, 3) : word)
  }
  return { ports: { cache, fetch }, asked, network }
}
