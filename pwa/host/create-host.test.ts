import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createHost } from './create-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-host-'))
const dist = join(folder, 'dist')
const script = 'console.log("现场会签")\n'.repeat(20)
mkdirSync(join(dist, 'assets'), { recursive: true })
writeFileSync(join(dist, 'index.html'), '<!doctype html><title>现场会签</title>')
writeFileSync(join(dist, 'service-worker.js'), script)
writeFileSync(join(dist, 'assets/index-abc12345.js'), script)
writeFileSync(join(dist, 'assets/index-abc12345.js.br'), brotliCompressSync(script))
writeFileSync(join(dist, 'assets/index-abc12345.js.gz'), gzipSync(script))
writeFileSync(join(folder, 'secret.txt'), 'not for you')
afterAll(() => rmSync(folder, { recursive: true }))

const lines: object[] = []
const host = createHost({ dist, log: (entry) => lines.push(entry) })
const get = (path: string, headers: Record<string, string> = {}) => host.request(path, { headers })
const asset = '/assets/index-abc12345.js'

describe('what is served', () => {
  it('answers / with the start page, to be asked for again each time', async () => {
    const answer = await get('/')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(await answer.text()).toContain('现场会签')
  })

  it('lets hashed names be kept for ever, but not the service worker', async () => {
    expect((await get(asset)).headers.get('cache-control')).toContain('immutable')
    expect((await get('/service-worker.js')).headers.get('cache-control')).toBe('no-cache')
  })

  it('opens the app at any address a person types, and has no file under any other name', async () => {
    expect((await get('/visits/42', { Accept: 'text/html,*/*' })).status).toBe(200)
    expect((await get('/visits/42', { Accept: 'application/json' })).status).toBe(404)
    expect((await get('/assets/index-gone.js', { Accept: 'text/html,*/*' })).status).toBe(404)
    expect((await get(`${asset}.br`)).status).toBe(404)
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%00',
    '//secret.txt',
    '/%',
  ])('keeps %s inside the build', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('answers HEAD like GET without the body, and nothing else', async () => {
    const head = await host.request(asset, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(script)))
    expect(await head.text()).toBe('')
    const post = await host.request('/', { method: 'POST', body: 'x' })
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('says it is well', async () => {
    expect(await (await get('/healthz')).text()).toBe('ok\n')
  })
})

describe('packing', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=0.8, br;q=0.2', 'gzip'],
    ['br;q=0, *;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['x-gzip', 'gzip'],
    ['identity', null],
    ['identity;q=1, br;q=0.5', null],
    ['br;q=0', null],
    ['br;q=nonsense', null],
    ['', null],
    ['*;q=0', null],
  ])('for "%s" is %s', async (accepted, encoding) => {
    const answer = await get(asset, { 'Accept-Encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-length')).toBe(String(bytes.length))
    if (encoding === 'br') expect(brotliDecompressSync(bytes).toString()).toBe(script)
  })

  it('answers 304 for what the client has, in that very packing', async () => {
    const tag = (await get(asset, { 'Accept-Encoding': 'br' })).headers.get('etag') ?? ''
    const again = await get(asset, { 'Accept-Encoding': 'br', 'If-None-Match': `"other", W/${tag}` })
    expect([again.status, again.headers.get('etag')]).toEqual([304, tag])
    expect(await again.text()).toBe('')
    expect((await get(asset, { 'If-None-Match': tag })).status).toBe(200)
  })
})

describe('headers', () => {
  it.each(['/', asset, '/nowhere.js', '/healthz'])('guard %s', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
    )
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe-inline|'unsafe-eval'/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('permissions-policy')).toContain('camera=(self)')
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('insist on HTTPS only where there is HTTPS', async () => {
    const secure = await createHost({ dist, tls: true }).request('/')
    expect(secure.headers.get('strict-transport-security')).toMatch(/^max-age=\d+/)
  })
})

it('logs a line for each answer, without what stands behind the ?', async () => {
  lines.length = 0
  await get('/visits?name=王小明')
  expect(lines).toEqual([
    { event: 'answered', method: 'GET', path: '/visits', status: 404, ms: expect.any(Number) },
  ])
})

it('refuses to start without a build', () => {
  expect(() => createHost({ dist: join(dist, 'assets') })).toThrow(/index\.html/)
})
