import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export const root = join(import.meta.dirname, '..')
export const hostCommand = [process.execPath, '--import', 'tsx', join(root, 'pwa/host/main.ts')]

export type RunningHost = {
  readonly address: string
  readonly process: ChildProcess
  /** Everything it wrote on standard error so far. */
  log(): string
  /** Sends SIGTERM and answers the exit code. */
  stop(): Promise<number | null>
}

// A test that fails never comes to its `stop`; this way the host goes with the process that started it.
const goesWithUs = ['setpriv', '--pdeathsig', 'KILL']

/**
 * Starts the real host on a free port, serving the built app.
 * @param options more of its command line, such as `['--tls-cert', …]`
 * @param prefix what to run it through, such as `['setpriv', …]`
 */
export async function startHost(
  options: readonly string[] = [],
  prefix: readonly string[] = [],
): Promise<RunningHost> {
  const [command = '', ...args] = [...prefix, ...goesWithUs, ...hostCommand, '--port', '0', ...options]
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const address = await Promise.race([firstAddress(child), exited.then(() => undefined)])
  if (!address) throw new Error(`The host didn't start: ${log}`)
  return {
    address,
    process: child,
    log: () => log,
    stop: () => {
      child.kill('SIGTERM')
      return exited
    },
  }
}

/** Runs the host to its end, for the cases where it doesn't start. */
export async function runHost(
  options: readonly string[],
): Promise<{ code: number | null; out: string; err: string }> {
  const [command = '', ...args] = [...hostCommand, ...options]
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...said }
}

async function firstAddress({ stdout }: ChildProcess): Promise<string | undefined> {
  if (!stdout) return
  for await (const line of createInterface({ input: stdout })) {
    const address = /https?:\/\/\S+/.exec(line)?.[0]
    if (address) return address
  }
  return undefined
}
