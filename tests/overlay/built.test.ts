import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { root } from '../running-host.ts'

const built = join(root, 'extension/build/chrome-mv3-prod')
const files = readdirSync(built, { recursive: true }).map(String)
const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'))

test('the extension may do what it needs, and is nowhere until somebody lets it in', () => {
  expect([...manifest.permissions].sort()).toEqual([
    'alarms',
    'notifications',
    'offscreen',
    'scripting',
    'sidePanel',
    'storage',
    'webNavigation',
  ])
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
  expect(manifest).not.toHaveProperty('host_permissions')
  expect(manifest).not.toHaveProperty('content_scripts')
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  expect(manifest).not.toHaveProperty('externally_connectable')
  expect(manifest.manifest_version).toBe(3)
})

test('an administrator can set what is in the policy’s schema', () => {
  const schema = JSON.parse(readFileSync(join(built, manifest.storage.managed_schema), 'utf8'))
  expect(Object.keys(schema.properties)).toEqual([
    'organisation',
    'app',
    'lang',
    'notify',
    'sites',
    'mappings',
  ])
})

test('one script is the guest, and one speaks in the page’s world', () => {
  expect(files.filter((file) => /^guest\.\w+\.js$/.test(file))).toHaveLength(1)
  expect(files.filter((file) => file.startsWith('page-world'))).toEqual(['page-world.js'])
})

test.each([
  ['guest', 12],
  ['page-world', 12],
  ['overlay', 130],
  ['picker', 100],
])('%s is at most %i kB, gzipped', (name, most) => {
  const file = files.find((one) => one.startsWith(`${name}.`) && one.endsWith('.js'))
  expect(gzipSync(readFileSync(join(built, String(file)))).length).toBeLessThanOrEqual(most * 1000)
})

test('its zip holds what was built, and is the same bytes wherever it is made', () => {
  const zipped = (timeZone: string) => {
    const path = execFileSync('node', ['zip.mjs'], {
      cwd: join(root, 'extension'),
      encoding: 'utf8',
      env: { ...process.env, TZ: timeZone },
    }).trim()
    return readFileSync(path)
  }
  const zip = zipped('Asia/Shanghai')
  expect(zipped('America/New_York').equals(zip)).toBe(true)
  const inside = unzipSync(zip)
  const whole = files.filter((file) => statSync(join(built, file)).isFile())
  expect(Object.keys(inside).sort()).toEqual([...whole].sort())
  for (const file of whole)
    expect(readFileSync(join(built, file)).equals(inside[file] ?? new Uint8Array()), file).toBe(true)
})

test('both languages have a name for it', () => {
  for (const lang of ['en', 'zh_CN']) {
    const messages = JSON.parse(readFileSync(join(built, '_locales', lang, 'messages.json'), 'utf8'))
    for (const word of ['name', 'description']) expect(messages[word].message).toMatch(/\S/)
  }
})
