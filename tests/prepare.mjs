// Sees to it that the Debian packages the tests work with are there. Plain Node: it runs before anything else.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const needed = {
  chromium: [program('chromium')],
  'chromium-l10n': ['/usr/lib/chromium/locales/zh-CN.pak'],
  'fonts-droid-fallback': ['/usr/share/fonts-droid-fallback/truetype/DroidSansFallback.ttf'],
  'fonts-hanazono': ['/usr/share/fonts/truetype/hanazono/HanaMinB.ttf'],
  imagemagick: ['/usr/bin/convert'],
  'libharfbuzz-bin': [program('hb-view')],
  'librsvg2-bin': [program('rsvg-convert')],
  openssl: [program('openssl')],
  'poppler-utils': [program('pdftotext'), program('pdftoppm')],
  qpdf: [program('qpdf')],
}

const missing = Object.keys(needed).filter((name) => !needed[name].every((file) => file && existsSync(file)))
if (missing.length > 0) install(missing)

function install(packages) {
  const prefix = becomeRoot()
  const commands = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]
  console.error(`Installing what the tests need: ${packages.join(' ')}`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = prefix && commands.every((command) => run([...prefix, ...command], environment))
  if (done) return
  console.error(`The tests need Debian packages that could not be installed from here. Run this once:

  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}
`)
  process.exit(1)
}

/** What to write before a command so that it runs as root; undefined when nothing helps. */
function becomeRoot() {
  if (!program('apt-get')) return undefined
  if (process.getuid?.() === 0) return []
  return program('sudo') && run(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined
}

function run([command, ...args], env = process.env) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}

function program(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin']
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}
