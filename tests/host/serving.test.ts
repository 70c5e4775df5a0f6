import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningHost, startHost } from '../running-host.ts'

let host: RunningHost
beforeAll(async () => {
  host = await startHost()
})
afterAll(async () => {
  await host.stop()
})

it('serves a start page with nothing inline, under a policy that would forbid it', async () => {
  const answer = await fetch(host.address)
  const page = await answer.text()
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
})

it('loads at most 150 kB of script, packed, before a visit can be opened', async () => {
  const page = await (await fetch(host.address)).text()
  const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path)
  const sizes = await Promise.all(
    scripts.map(
      async (path) => gzipSync(Buffer.from(await (await fetch(host.address + path)).arrayBuffer())).length,
    ),
  )
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000)
})

it('has every file that the service worker will put on the device, and no font among them', async () => {
  const worker = await (await fetch(`${host.address}/service-worker.js`)).text()
  const urls = [...worker.matchAll(/"?url"?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => url ?? '')
  expect(urls).toContain('index.html')
  for (const url of urls) {
    const { status } = await fetch(`${host.address}/${url}`, { method: 'HEAD' })
    expect([url, status]).toEqual([url, 200])
  }
  expect(urls.filter((url) => url.includes('font'))).toEqual([])
})

it('packs all that can be packed, in both ways', async () => {
  const page = await (await fetch(host.address)).text()
  const script = /src="([^"]+\.js)"/.exec(page)?.[1]
  for (const path of ['/', '/service-worker.js', '/app.webmanifest', '/icons/icon.svg', `${script}`]) {
    for (const encoding of ['br', 'gzip']) {
      expect([path, (await ask(path, { 'accept-encoding': encoding })).headers['content-encoding']]).toEqual([
        path,
        encoding,
      ])
    }
  }
})

it('answers 304 to a browser that has the file', async () => {
  const first = await ask('/app.webmanifest', { 'accept-encoding': 'br' })
  const again = await ask('/app.webmanifest', {
    'accept-encoding': 'br',
    'if-none-match': `${first.headers.etag}`,
  })
  expect([again.status, again.bytes]).toEqual([304, 0])
})

it.each([
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/assets/../../package.json',
])('gives nothing outside the build for %s', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

it('writes one line of JSON for each answer, without the query', async () => {
  await ask('/healthz?who=王小明')
  const lines = host
    .log()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toContainEqual(expect.objectContaining({ event: 'answered', path: '/healthz', status: 200 }))
  expect(host.log()).not.toContain('who=')
})

/** Unlike `fetch`, sends the path as written and unpacks nothing. */
function ask(path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(host.address)
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; bytes: number }>(
    (done, failed) => {
      const asking = request(
        { hostname, port, path: encodeURI(path).replaceAll('%25', '%'), headers },
        (answer) => {
          let bytes = 0
          answer.on('data', (chunk: Buffer) => {
            bytes += chunk.length
          })
          answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, bytes }))
        },
      )
      asking.on('error', failed).end()
    },
  )
}
