import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../running-host.ts'

/** One script for a page, from a file of the project: its path, and what takes it away again. */
export async function pageScript(entry: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const outDir = join(tmpdir(), `countersign-bench-${process.pid}`)
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome120',
      lib: {
        entry: join(root, entry),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  })
  return { path: join(outDir, 'bench.js'), remove: () => rm(outDir, { recursive: true }) }
}
