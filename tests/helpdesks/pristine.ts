import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../running-host.ts'

/**
 * A folder that is made once, and then copied by whoever starts a helpdesk.
 * @param from the files it is made from: it is made anew when one of them changes
 * @param make fills the empty folder it is given
 */
export function pristine(name: string, from: readonly string[], make: (folder: string) => void): string {
  const hash = createHash('sha256')
  for (const file of from) hash.update(readFileSync(join(import.meta.dirname, file)))
  const shelf = join(root, 'node_modules/.cache/helpdesks')
  const folder = join(shelf, `${name}-${hash.digest('hex').slice(0, 12)}`)
  if (existsSync(folder)) return folder
  mkdirSync(shelf, { recursive: true })
  const making = mkdtempSync(join(shelf, 'making-'))
  try {
    make(making)
    renameSync(making, folder)
  } catch (cause) {
    // Somebody else may have made it meanwhile.
    if (!existsSync(folder)) throw new Error(`${name} could not be set up`, { cause })
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
  return folder
}

/** Runs a program to its end, and answers what it wrote. Throws with what it complained of. */
export function run(command: readonly [string, ...string[]], env: NodeJS.ProcessEnv, cwd?: string): string {
  const [program, ...args] = command
  const done = spawnSync(program, args, { env: { ...process.env, ...env }, cwd, encoding: 'utf8' })
  if (done.status === 0) return done.stdout
  throw new Error(`${command.join(' ')}: ${done.error?.message ?? ''}${done.stdout}${done.stderr}`)
}
