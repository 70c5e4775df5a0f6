import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'

// What was built, as one file for a store or an administrator: the same bytes whenever and wherever it is made.
const folder = join(import.meta.dirname, 'build/chrome-mv3-prod')
const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile())
  .map((path) => /** @type {const} */ ([relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]))
  // By code unit: no locale of a machine counts.
  .sort(([a], [b]) => (a < b ? -1 : 1))
// A zip tells local time, and no earlier one: these parts are read as they stand.
const made = new Date(1980, 0, 1)
const zip = zipSync(Object.fromEntries(files), { level: 9, mtime: made, os: 0 })
const path = join(import.meta.dirname, 'build', `countersign-${version}.zip`)
writeFileSync(path, zip)
process.stdout.write(`${path}\n`)
