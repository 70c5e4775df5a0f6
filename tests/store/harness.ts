import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'

/** The handles the page in pwa/src/record-store/harness gives to its tests. */
export interface Harness {
  readonly promises: readonly string[]
  keeps(promise: string): Promise<void>
  begin(): Promise<string>
  openDispatch(id: string): Promise<string>
  record(visit: string, fact: 'tick' | 'signed' | 'left', arg?: number): Promise<string | undefined>
  draft(visit: string, field: string, value: unknown): void
  draftAt(visit: string, field: string): unknown
  addPhoto(visit: string, bytes: readonly number[], type: string): Promise<unknown>
  photo(hash: string): Promise<readonly number[] | undefined>
  look(visit: string): Promise<Look>
  listed(): number
  saved(): { state: string; reason?: string; entered: number; lastDurable: number; wayOut?: { en: string } }
  retry(): void
  export(
    which: 'all' | readonly string[],
  ): Promise<{ text: string; visits: number; missing: readonly unknown[] }>
  import(text: string): Promise<readonly { what: string; name: string; result: string }[]>
  readonly renders: { readonly [part: string]: number }
}

export interface Look {
  readonly status: 'here' | 'missing'
  readonly number?: string
  readonly events: number
  /** The last number of each lane. */
  readonly lanes: readonly number[]
  readonly ticks: readonly number[]
  readonly signed: readonly [boolean, boolean]
  readonly left: boolean
  readonly unreadable: number
  readonly findings: number
}

declare global {
  interface Window {
    readonly harness: Harness
  }
}

const types: { readonly [extension: string]: string } = { '.html': 'text/html', '.js': 'text/javascript' }

/** Builds the harness page and serves it on a free port. */
export async function startHarness(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-harness-'))
  await build({
    root: join(import.meta.dirname, '../../pwa/src/record-store/harness'),
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://harness')
    const file = pathname === '/' ? '/index.html' : pathname
    try {
      const body = readFileSync(join(folder, file))
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream').end(body)
    } catch {
      response.writeHead(404).end('nothing here')
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
