import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, type RunningHelpdesk, type Seeded, serve } from './helpdesk.ts'
import { pristine, run } from './pristine.ts'

const admin = { name: 'root', password: 'password' }
const files = {
  config: join(import.meta.dirname, 'RT_SiteConfig.pm'),
  data: join(import.meta.dirname, 'rt-initialdata.pl'),
  seed: join(import.meta.dirname, 'rt-seed.pl'),
  tickets: join(import.meta.dirname, 'tickets.json'),
}

/**
 * Starts Request Tracker 5, as Debian has it, with the tickets of `tickets.json`. A browser holds a worker as long as it
 * keeps its connection.
 */
export async function startRt({ workers = 2 } = {}): Promise<RunningHelpdesk> {
  const made = pristine('rt', ['RT_SiteConfig.pm', 'rt-initialdata.pl', 'rt-seed.pl', 'tickets.json'], make)
  const folder = mkdtempSync(join(tmpdir(), 'countersign-rt-'))
  cpSync(made, folder, { recursive: true })
  const { token, tickets } = JSON.parse(readFileSync(join(folder, 'seeded.json'), 'utf8')) as Seeded
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = '/usr/share/request-tracker5/libexec/rt-server'
  const options = ['--host', '127.0.0.1', '--port', `${port}`, '--max-workers', `${workers}`]
  const stop = await serve([server, ...options], address, environment(folder, port), folder)
  const ask = async (path: string, options: RequestInit = {}) => {
    const headers = { ...options.headers, authorization: `token ${token}` }
    const answer = await fetch(`${address}/REST/2.0${path}`, { ...options, headers })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const files = async (ticket: string) => {
    const { items } = await (await ask(`/ticket/${ticket}/attachments?fields=Filename&per_page=100`)).json()
    return (items as { id: string; Filename: string }[]).filter(({ Filename }) => Filename)
  }
  return {
    address,
    admin,
    token,
    tickets,
    ask,
    statusOf: async (ticket) => (await (await ask(`/ticket/${ticket}`)).json()).Status,
    attachmentsOf: async (ticket) => (await files(ticket)).map(({ Filename }) => Filename),
    filesOf: async (ticket) =>
      Promise.all(
        (await files(ticket)).map(async ({ id }) => {
          const { Content } = await (await ask(`/attachment/${id}`)).json()
          return Buffer.from(Content, 'base64')
        }),
      ),
    commentsOf: async (ticket) => {
      const { items } = await (await ask(`/ticket/${ticket}/history?fields=Type&per_page=100`)).json()
      const said = (items as { id: string; Type: string }[]).filter(({ Type }) =>
        /^Co(mment|rrespond)$/.test(Type),
      )
      return Promise.all(
        said.map(async ({ id, Type }) => {
          const parts = await ask(`/transaction/${id}/attachments?fields=Content,ContentType`)
          const texts = ((await parts.json()).items as { Content: string; ContentType: string }[]).filter(
            ({ ContentType }) => ContentType.startsWith('text/'),
          )
          return { words: texts.map(({ Content }) => Content).join('\n'), internal: Type === 'Comment' }
        }),
      )
    },
    reset: () => {
      run(['sqlite3', join(folder, 'rt.sqlite'), `.restore '${join(made, 'rt.sqlite')}'`], {})
    },
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function make(folder: string) {
  const env = environment(folder, 0)
  for (const name of ['mason', 'sessions', 'SiteConfig.d']) mkdirSync(join(folder, name))
  const password = join(folder, 'password')
  writeFileSync(password, admin.password)
  const setup = (...args: string[]) => run(['/usr/sbin/rt-setup-database-5', ...args], env)
  setup('--action', 'init', '--dba-password', '', '--root-password-file', password)
  setup('--action', 'insert', '--skip-create', '--datafile', files.data)
  writeFileSync(join(folder, 'seeded.json'), run(['perl', files.seed, files.tickets], env))
}

function environment(folder: string, port: number): NodeJS.ProcessEnv {
  return {
    RT_FOLDER: folder,
    RT_PORT: `${port}`,
    RT_SITE_CONFIG: files.config,
    RT_SITE_CONFIG_DIR: join(folder, 'SiteConfig.d'),
    LANG: 'C.UTF-8',
  }
}
