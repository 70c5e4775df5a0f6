import { createServer as createHttpServer, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { StartError } from './start-error.ts'
import type { Tls } from './tls.ts'

export type Listening = {
  readonly port: number
  /** Takes no more connections, lets open answers finish, and resolves when the last one has. */
  stop(): Promise<void>
}

/**
 * Opens the port.
 * @throws {StartError} when it can't be had
 */
export async function listen(
  host: Hono,
  { hostname, port, tls }: { hostname: string; port: number; tls?: Tls | undefined },
): Promise<Listening> {
  const answer = getRequestListener(host.fetch)
  const server = tls ? createHttpsServer(tls, answer) : createHttpServer(answer)
  const busy = watchConnections(server)
  await new Promise<void>((listening, failed) => {
    server.once('error', (cause) => failed(explain(cause, hostname, port)))
    server.listen(port, hostname, listening)
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        busy.closeWhenDone()
      }),
  }
}

/**
 * Node's own `closeIdleConnections`, which `close` calls, cuts answers that are written but not yet sent, and
 * leaves connections open on which nothing was ever asked (browsers open some ahead). So we count the answers on
 * each connection ourselves.
 */
function watchConnections(server: Server): { closeWhenDone(): void } {
  const answers = new Map<Socket, number>()
  let closing = false
  server.closeIdleConnections = () => {}
  const closeIfIdle = (socket: Socket) => {
    if (closing && !answers.get(socket)) socket.destroySoon()
  }
  const opened = (socket: Socket) => {
    answers.set(socket, 0)
    socket.once('close', () => answers.delete(socket))
  }
  server.on('connection', opened)
  server.on('secureConnection', opened)
  server.prependListener('request', ({ socket }, response: ServerResponse) => {
    if (closing) response.setHeader('Connection', 'close')
    answers.set(socket, (answers.get(socket) ?? 0) + 1)
    response.once('close', () => {
      if (!answers.has(socket)) return
      answers.set(socket, (answers.get(socket) ?? 1) - 1)
      closeIfIdle(socket)
    })
  })
  return {
    closeWhenDone() {
      closing = true
      for (const socket of answers.keys()) closeIfIdle(socket)
    },
  }
}

function explain(cause: NodeJS.ErrnoException, hostname: string, port: number): StartError {
  const options = { cause }
  if (cause.code === 'EADDRINUSE') {
    const remedy = `Stop what uses it, or take another port: npm start -- --port ${port === 65535 ? 8787 : port + 1}`
    return new StartError(`Port ${port} on ${hostname} is in use.`, remedy, options)
  }
  if (cause.code === 'EACCES') {
    const remedy = 'Take a port from 1024 on, for example: npm start -- --port 8787'
    return new StartError(`This user may not open port ${port}.`, remedy, options)
  }
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND' || cause.code === 'EAI_AGAIN') {
    const remedy = 'Give one of its own with --host, or 0.0.0.0 for all of them.'
    return new StartError(`This machine has no address ${hostname}.`, remedy, options)
  }
  return new StartError(
    `${hostname}:${port} can't be opened: ${cause.message}.`,
    'Try another --host or --port.',
    options,
  )
}
