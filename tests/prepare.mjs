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
  puma: [program('puma')],
  qpdf: [program('qpdf')],
  // Its setup writes this last, so it is there once all of it is.
  redmine: ['/var/lib/redmine/Gemfile.lock'],
  'redmine-sqlite': ['/usr/share/doc/redmine-sqlite'],
  'request-tracker5': [program('rt-setup-database-5')],
  'rt5-db-sqlite': ['/usr/share/doc/rt5-db-sqlite'],
  'rt5-standalone': ['/usr/share/doc/rt5-standalone'],
  sqlite3: [program('sqlite3')],
  // Before the two helpdesks, or they bring a whole mail server, and another way to set up a database.
  'dbconfig-sqlite3': ['/usr/share/doc/dbconfig-sqlite3'],
  'msmtp-mta': [program('msmtp')],
  'ruby-bundler': [program('bundle')],
}

/** What the packages would ask. Redmine gets a database, which the tests leave alone: without one it doesn't find its gems. */
const answers = `
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/install-cronjobs boolean false
redmine redmine/instances/default/dbconfig-install boolean true
redmine redmine/instances/default/database-type select sqlite3
redmine redmine/instances/default/default-language select zh
`

const missing = Object.keys(needed).filter((name) => !needed[name].every((file) => file && existsSync(file)))
if (missing.length > 0) install(missing)

function install(packages) {
  console.error(`Installing what the tests need: ${packages.join(' ')}`)
  const root = becomeRoot()
  if (root && installAs(root, packages)) return
  console.error(`The tests need Debian packages that could not be installed from here. Run this once:

  sudo node tests/prepare.mjs
`)
  process.exit(1)
}

function installAs(root, packages) {
  const before = packages.filter((name) => ['dbconfig-sqlite3', 'msmtp-mta', 'ruby-bundler'].includes(name))
  const apt = (...args) => {
    // sudo passes no environment on. Debian's Ruby brings a newer bundler, with which Redmine's setup fails.
    const env = ['env', 'DEBIAN_FRONTEND=noninteractive', `BUNDLER_VERSION=${bundlerVersion()}`]
    return run([...root, ...env, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=600', ...args])
  }
  const get = (names) => names.length === 0 || apt('install', '-y', '--no-install-recommends', ...names)
  return (
    apt('update') &&
    get(before) &&
    run([...root, 'debconf-set-selections'], answers) &&
    get(packages.filter((name) => !before.includes(name)))
  )
}

/** The version of Debian's own package of it: `2.3.15` of `2.3.15-2+deb12u1`. */
function bundlerVersion() {
  const shown = spawnSync('dpkg-query', ['--show', 'ruby-bundler'])
  return /\t([\d.]+)/.exec(`${shown.stdout}`)?.[1] ?? ''
}

/** What to write before a command so that it runs as root; undefined when nothing helps. */
function becomeRoot() {
  if (!program('apt-get')) return undefined
  if (process.getuid?.() === 0) return []
  return program('sudo') && run(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined
}

function run([command, ...args], input = '') {
  return spawnSync(command, args, { stdio: ['pipe', 'ignore', 'inherit'], input }).status === 0
}

function program(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin']
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}
