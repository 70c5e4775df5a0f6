import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartError } from './start-error.ts'

const app = join(import.meta.dirname, '..')

/**
 * Builds the app into `pwa/dist`, in a process of its own so that the host doesn't keep the builder in memory.
 * @throws {StartError} when it doesn't build; why stands on standard error by then
 */
export async function buildApp(): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  // Its report is not our result, so it goes to standard error.
  const building = spawn(process.execPath, [vite, 'build', app, '--logLevel', 'warn'], {
    stdio: ['ignore', 2, 2],
  })
  const code = await new Promise((done) => building.once('close', done))
  if (code !== 0) throw new StartError("The app didn't build.", 'The reason stands above.')
}
