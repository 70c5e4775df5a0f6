import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from './running-host.ts'

const forbidden = [
  ['shared/src/text', 'node:fs'],
  ['shared/src/text', '../../../pwa/src/main.tsx'],
  ['shared/src/ticket', '../record/index.ts'],
  ['shared/src/ticket', '../master/index.ts'],
  ['shared/src/master', '../record/index.ts'],
  ['shared/src/record/events', '../../standard/index.ts'],
  ['shared/src/record', '../samples/index.ts'],
  ['shared/src/rules', '../document/index.ts'],
  ['shared/src/samples', '../seal/index.ts'],
  ['pwa/src/screens', '../../host/create-host.ts'],
  ['pwa/src/screens', '@countersign/extension'],
  ['pwa/src', 'node:fs'],
  ['pwa/src', '../../shared/src/record/index.ts'],
  ['pwa/host', '../src/sync/index.ts'],
  ['pwa/host/cli', '../../src/sync/index.ts'],
  ['extension/src/overlay', '../../../pwa/src/parts/button.tsx'],
  ['tests/journeys', '../../pwa/src/main.tsx'],
  ['tests/journeys', '@countersign/shared/rules'],
] as const
const allowed = [
  ['shared/src/master', '../ticket/index.ts'],
  ['shared/src/rules', '../record/index.ts'],
  ['shared/src/rules', '../master/index.ts'],
  ['shared/src/record/events', '../event.ts'],
  ['shared/src/samples', '../rules/index.ts'],
  ['shared/src/document/form', '../../record/index.ts'],
  ['pwa/src/screens', '@countersign/shared/rules'],
  ['pwa/host', '@countersign/shared/record'],
  ['extension/src/overlay', '@countersign/shared/text'],
  ['tests/journeys', '@countersign/shared/samples'],
  ['tests/journeys', '@countersign/shared/ticket'],
] as const

const copy = mkdtempSync(join(tmpdir(), 'countersign-imports-'))
let complaints = ''

beforeAll(() => {
  copyFileSync(join(root, 'biome.json'), join(copy, 'biome.json'))
  for (const [folder, from] of [...forbidden, ...allowed]) {
    const file = join(copy, fileOf(folder, from))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `import { thing } from '${from}'\n\nexport const mine = thing\n`)
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const options = [
    '--only=style/noRestrictedImports',
    '--vcs-enabled=false',
    '--max-diagnostics=none',
    '--reporter=github',
  ]
  complaints = spawnSync(process.execPath, [biome, 'lint', ...options, '.'], {
    cwd: copy,
    encoding: 'utf8',
  }).stdout
})
afterAll(() => rmSync(copy, { recursive: true }))

it.each(forbidden)('%s may not import %s', (folder, from) => {
  expect(complaints).toContain(`/${fileOf(folder, from)},`)
})

it.each(allowed)('%s may import %s', (folder, from) => {
  expect(complaints).not.toContain(`/${fileOf(folder, from)},`)
})

function fileOf(folder: string, from: string): string {
  return `${folder}/imports-${from.replaceAll(/\W+/g, '-')}.ts`
}
