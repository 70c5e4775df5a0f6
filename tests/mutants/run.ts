import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../running-host.ts'
import { mutantsOf } from './source-mutants.ts'

// npm run mutants: small mistakes in the code of the rules, one at a time, each held to the tests of the rules.
// EVERY=5 npm run mutants: each fifth of them, for an estimate.

const rules = 'shared/src/rules'
const tests = [rules, 'shared/src/samples/way.test.ts', 'shared/src/samples/samples.test.ts']

/** A copy of what the tests need, so that no mistake ever stands in the real tree. */
function copyOfTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'countersign-mutants-'))
  for (const part of [
    'package.json',
    'vitest.config.ts',
    'pwa/build',
    'pwa/package.json',
    'shared/package.json',
    'shared/src',
    'shared/fonts',
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  for (const part of ['node_modules', 'pwa/node_modules', 'shared/node_modules'])
    symlinkSync(join(root, part), join(copy, part))
  return copy
}

function sources(): readonly string[] {
  return readdirSync(join(root, rules), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && !/\.(test|testing)\.ts$/.test(file) && !file.endsWith('index.ts'),
    )
    .map((file) => join(rules, file))
    .sort()
}

/** Whether the tests notice: they fail, or don't come to an end. */
function isCaught(copy: string): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, RUNS: '40', SEED: '1' }
    const child = spawn(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        ...tests,
        '--bail',
        '1',
        '--exclude',
        '**/mutants.test.ts',
      ],
      { cwd: copy, env, stdio: 'ignore', timeout: 120_000 },
    )
    child.on('exit', (code) => resolve(code !== 0))
  })
}

const every = Number(process.env.EVERY ?? 1)
const copy = copyOfTree()
const survivors: string[] = []
let all = 0
let made = 0
try {
  if (await isCaught(copy)) throw new Error('The tests fail without any mistake: mend that first.')
  for (const file of sources()) {
    const source = readFileSync(join(root, file), 'utf8')
    for (const { name, text } of mutantsOf(source)) {
      if (made++ % every !== 0) continue
      writeFileSync(join(copy, file), text)
      all++
      if (!(await isCaught(copy))) survivors.push(`${file}:${name}`)
      process.stdout.write(`\r${all} mistakes, ${survivors.length} not caught`)
    }
    writeFileSync(join(copy, file), source)
  }
} finally {
  rmSync(copy, { recursive: true })
}
process.stdout.write(
  `\n${survivors.map((one) => `  ${one}\n`).join('')}${((1 - survivors.length / all) * 100).toFixed(1)} % of ${all} caught\n`,
)
if (survivors.length / all > 0.1) process.exitCode = 1
