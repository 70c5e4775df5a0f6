import { networkInterfaces } from 'node:os'
import { buildApp } from './build-app.ts'
import { createHost } from './create-host.ts'
import { type Listening, listen } from './listen.ts'
import { logLines } from './log.ts'
import { help, type Options, readOptions } from './options.ts'
import { StartError } from './start-error.ts'
import { readTls } from './tls.ts'

const patience = 10_000
const echo = 500

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  if (options.help) return void process.stdout.write(help)
  const tls = options.tlsCert && options.tlsKey ? readTls(options.tlsCert, options.tlsKey) : undefined
  if (options.build) {
    process.stderr.write('Building the app…\n')
    await buildApp()
  }
  const host = hostOf(options.dist, tls !== undefined)
  const listening = await listen(host, { hostname: options.host, port: options.port, tls })
  stopOnSignal(listening)
  process.stdout.write(greeting(options, listening.port, tls !== undefined))
}

function hostOf(dist: string, tls: boolean) {
  try {
    return createHost({ dist, tls, log: logLines })
  } catch (cause) {
    throw new StartError(`There is no built app in ${dist}.`, 'Build it with npm start, or npm run build.', {
      cause,
    })
  }
}

/** The first signal lets open answers finish, for ten seconds at most; the second one doesn't wait. */
function stopOnSignal({ stop }: Listening): void {
  let first: { readonly signal: NodeJS.Signals; readonly at: number } | undefined
  const onSignal = (signal: NodeJS.Signals) => {
    if (first) return isEcho(first, signal) ? undefined : process.exit(signal === 'SIGINT' ? 130 : 143)
    first = { signal, at: performance.now() }
    logLines({ event: 'stopping', signal })
    setTimeout(() => cutOff(), patience).unref()
    stop().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
}

/** One Ctrl+C comes twice, from the terminal and passed on by npm; and when npm goes, its terminal hangs up. */
function isEcho(first: { signal: NodeJS.Signals; at: number }, signal: NodeJS.Signals): boolean {
  return signal === 'SIGHUP' || (signal === first.signal && performance.now() - first.at < echo)
}

function cutOff(): never {
  logLines({ event: 'cut-off' })
  process.exit(0)
}

function greeting({ host }: Options, port: number, tls: boolean): string {
  const scheme = tls ? 'https' : 'http'
  const addresses = reachable(host).map(
    (name) => `  ${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}\n`,
  )
  const hint =
    tls || isLocal(host) ? '' : 'Tablets need HTTPS to work offline: see "On tablets" in README.md.\n'
  return `Countersign is ready (Ctrl+C stops it):\n${addresses.join('')}${hint}`
}

function reachable(host: string): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return [host]
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return [
    'localhost',
    ...own.filter(({ internal, family }) => !internal && family === 'IPv4').map((a) => a.address),
  ]
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
