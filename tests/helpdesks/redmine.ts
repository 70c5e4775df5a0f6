import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, type RunningHelpdesk, type Seeded, serve } from './helpdesk.ts'
import { pristine, run } from './pristine.ts'

const debians = '/usr/share/redmine'
const admin = { name: 'admin', password: 'password1' }

/** Starts Redmine 5, as Debian has it, with the tickets of `tickets.json`. */
export async function startRedmine(): Promise<RunningHelpdesk> {
  const made = pristine('redmine', ['redmine-seed.rb', 'tickets.json'], make)
  const folder = mkdtempSync(join(tmpdir(), 'countersign-redmine-'))
  cpSync(made, folder, { recursive: true })
  layOut(folder)
  const { token, tickets } = JSON.parse(readFileSync(join(folder, 'seeded.json'), 'utf8')) as Seeded
  const address = `http://127.0.0.1:${await freePort()}`
  const bind = address.replace('http:', 'tcp:')
  // Not through bundler: Debian's list of gems has no puma.
  const puma = ['puma', '--environment', 'production', '--threads', '1:4', '--bind', bind, 'config.ru']
  const app = join(folder, 'app')
  const stop = await serve(puma, `${address}/login`, environment(), app)
  const ask = async (path: string, options: RequestInit = {}) => {
    const headers = { ...options.headers, 'x-redmine-api-key': token }
    const answer = await fetch(address + path, { ...options, headers })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const issue = async (ticket: string) =>
    (await (await ask(`/issues/${ticket}.json?include=attachments`)).json()).issue
  return {
    address,
    admin,
    token,
    tickets,
    ask,
    statusOf: async (ticket) => (await issue(ticket)).status.name,
    attachmentsOf: async (ticket) =>
      (await issue(ticket)).attachments.map(({ filename }: { filename: string }) => filename),
    filesOf: async (ticket) =>
      Promise.all(
        (await issue(ticket)).attachments.map(async ({ content_url }: { content_url: string }) =>
          Buffer.from(await (await ask(new URL(content_url).pathname)).arrayBuffer()),
        ),
      ),
    commentsOf: async (ticket) => {
      const told = await (await ask(`/issues/${ticket}.json?include=journals`)).json()
      return (told.issue.journals as { notes: string | null; private_notes: boolean }[])
        .filter(({ notes }) => notes)
        .map(({ notes, private_notes }) => ({ words: notes ?? '', internal: private_notes }))
    },
    reset: () => {
      run(['sqlite3', join(folder, 'redmine.sqlite'), `.restore '${join(made, 'redmine.sqlite')}'`], {})
    },
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function make(folder: string) {
  layOut(folder)
  const app = join(folder, 'app')
  const bundled = (...command: string[]) => run(['bundle', 'exec', ...command], environment(), app)
  // Each in its own process: one that has just migrated still believes in the old columns.
  bundled('rake', 'db:migrate')
  bundled('rake', 'redmine:load_default_data')
  const [seed, tickets] = ['redmine-seed.rb', 'tickets.json'].map((name) => join(import.meta.dirname, name))
  const said = bundled('ruby', 'bin/rails', 'runner', `${seed}`, `${tickets}`)
  writeFileSync(join(folder, 'seeded.json'), said.trim().split('\n').at(-1) ?? '')
  rmSync(app, { recursive: true })
}

/** Debian's Redmine keeps everything in one place of the machine; a copy of its program keeps it beside itself. */
function layOut(folder: string) {
  const app = join(folder, 'app')
  const own = ['Gemfile.lock', 'instances', 'config/database.yml'].map((name) => join(debians, name))
  cpSync(debians, app, { recursive: true, filter: (file) => !own.includes(file) })
  cpSync('/var/lib/redmine/Gemfile.lock', join(app, 'Gemfile.lock'))
  const gems = readFileSync(join(debians, 'Gemfile'), 'utf8')
  writeFileSync(join(app, 'Gemfile'), gems.replace(`'${debians}/`, `'${app}/`))
  const instance = join(app, 'instances/default')
  for (const name of ['config', 'files', 'log', 'tmp']) {
    mkdirSync(join(instance, name), { recursive: true })
  }
  const database = `production: { adapter: sqlite3, database: ${join(folder, 'redmine.sqlite')}, encoding: utf8 }\n`
  writeFileSync(join(instance, 'config/database.yml'), database)
  writeFileSync(join(instance, 'config/secret_key.txt'), 'for tests only, and as long as it must be')
}

function environment(): NodeJS.ProcessEnv {
  const version = /\t([\d.]+)/.exec(run(['dpkg-query', '--show', 'ruby-bundler'], {}))?.[1]
  return {
    // Debian's Ruby brings a newer bundler, which doesn't find Debian's gems.
    BUNDLER_VERSION: version,
    RAILS_ENV: 'production',
    RAILS_SERVE_STATIC_FILES: '1',
    REDMINE_INSTANCE: 'default',
    REDMINE_LANG: 'zh',
    SCHEMA: '/dev/null',
    LANG: 'C.UTF-8',
  }
}
