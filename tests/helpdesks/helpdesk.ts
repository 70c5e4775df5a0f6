import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** The tickets of `tickets.json`. */
export type TicketName = 'till' | 'printer' | 'wifi'

/** A real helpdesk on a port of its own, with tickets in it. */
export interface RunningHelpdesk {
  readonly address: string
  /** Who may do everything. */
  readonly admin: { readonly name: string; readonly password: string }
  /** The admin's, for its API. */
  readonly token: string
  /** What it calls its tickets. */
  readonly tickets: Readonly<Record<TicketName, string>>
  /** Asks its API as the admin. Throws unless the answer is a good one. */
  readonly ask: (path: string, options?: RequestInit) => Promise<Response>
  /** The ticket's status, as its API tells it. */
  readonly statusOf: (ticket: string) => Promise<string>
  /** The names of the files at the ticket, oldest first. */
  readonly attachmentsOf: (ticket: string) => Promise<readonly string[]>
  /** The bytes of each of these files, in that order. */
  readonly filesOf: (ticket: string) => Promise<readonly Buffer[]>
  /** What was said at the ticket, oldest first, and whether only colleagues can read it. */
  readonly commentsOf: (ticket: string) => Promise<readonly Comment[]>
  /** Puts every ticket back to what it was at the start. Whoever is logged in may have to do it again. */
  readonly reset: () => void
  readonly stop: () => Promise<void>
}

export interface Comment {
  readonly words: string
  readonly internal: boolean
}

/** What the seeds say they made. */
export interface Seeded {
  readonly token: string
  readonly tickets: Readonly<Record<TicketName, string>>
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (!address || typeof address === 'string') throw new Error('No port')
  return address.port
}

/**
 * Starts a server, and waits until it answers at the address.
 * @returns what stops it
 */
export async function serve(
  command: readonly string[],
  address: string,
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<() => Promise<void>> {
  // A test that fails never comes to its `stop`. TERM and not KILL, so that the server's own workers go as well.
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const out of [child.stdout, child.stderr]) {
    out.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-20_000)
    })
  }
  const exited = once(child, 'exit')
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} didn't start: ${log}`)
    await setTimeout(100)
  }
  return async () => {
    child.kill('SIGTERM')
    // Some wait for the browser's kept connections, for longer than any test should.
    const patience = setTimeout(3000, 'late')
    if ((await Promise.race([exited, patience])) === 'late') child.kill('SIGKILL')
    await exited
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    await (await fetch(address)).arrayBuffer()
    return true
  } catch {
    return false
  }
}
