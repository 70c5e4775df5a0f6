// `npm start`, in plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const needed = [20, 19]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(`Countersign needs Node ${needed.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

// Through a shell, because npm is a script with another name on Windows. What it says is not our result.
const root = join(import.meta.dirname, '../..')
const setup = spawnSync('npm run -s setup', { cwd: root, shell: true, stdio: ['inherit', 2, 2] })
if (setup.status !== 0) {
  console.error('Installing failed; the reason stands above. Without a network, run it once with one.')
  process.exit(setup.status ?? 1)
}

const { register } = await import('tsx/esm/api')
register()
process.argv.splice(2, 0, '--build')
await import('./main.ts')
