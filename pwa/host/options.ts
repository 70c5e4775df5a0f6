import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { StartError } from './start-error.ts'

export type Options = {
  readonly help: boolean
  readonly build: boolean
  readonly host: string
  readonly port: number
  readonly dist: string
  readonly tlsCert?: string
  readonly tlsKey?: string
}

export const help = `Serves Countersign to browsers and tablets.

  npm start -- [options]

  --host ADDRESS   where to listen: 127.0.0.1 is this machine only, 0.0.0.0 the whole network (127.0.0.1)
  --port NUMBER    the port to listen on; 0 takes any free one (8787)
  --tls-cert FILE  certificate chain in PEM form; with it the host speaks HTTPS, which tablets need
  --tls-key FILE   its private key in PEM form
  --dist FOLDER    serve the app built into this folder (pwa/dist)
  --build          build the app into pwa/dist first (npm start always does)
  --help           show this
`

/**
 * Reads the command line.
 * @throws {StartError} naming what is wrong and what to write instead
 */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args)
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port > 65535) {
    throw new StartError(`--port ${values.port} is not a port.`, 'Give a number from 1 to 65535.')
  }
  const { 'tls-cert': tlsCert, 'tls-key': tlsKey, host, dist, help, build } = values
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    const missing = tlsCert === undefined ? '--tls-cert' : '--tls-key'
    throw new StartError(`${missing} is missing.`, 'HTTPS needs both: --tls-cert cert.pem --tls-key key.pem')
  }
  return { help, build, host, port, dist, ...(tlsCert && tlsKey && { tlsCert, tlsKey }) }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        build: { type: 'boolean', default: false },
        host: { type: 'string', default: '127.0.0.1' },
        port: { type: 'string', short: 'p', default: '8787' },
        dist: { type: 'string', default: join(import.meta.dirname, '../dist') },
        'tls-cert': { type: 'string' },
        'tls-key': { type: 'string' },
      },
    }).values
  } catch (error) {
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new StartError(`${what}.`, 'npm start -- --help lists the options.')
  }
}
