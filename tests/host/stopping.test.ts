import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type RunningHost, root, startHost } from '../running-host.ts'

// Far larger than what the sockets buffer, so an answer nobody reads stays open.
const bigFile = `/fonts/${readdirSync(join(root, 'pwa/dist/fonts')).find((name) => /^base-\w+\.ttf$/.test(name))}`

it('finishes an answer under way before it goes, and takes no new ones', async () => {
  const host = await startHost()
  const { socket, rest } = await beginReading(host)
  const exited = host.stop()
  await untilRefused(host)
  expect(host.process.exitCode).toBeNull()
  socket.resume()
  const { expected, received } = await rest
  expect(received).toBe(expected)
  expect(await exited).toBe(0)
})

it('is not kept by connections on which nobody asks anything', async () => {
  const host = await startHost()
  const silent = connectTo(host)
  const keptAlive = connectTo(host)
  keptAlive.write('GET /healthz HTTP/1.1\r\nHost: test\r\n\r\n')
  await Promise.all([once(silent, 'connect'), once(keptAlive, 'data')])
  expect(await host.stop()).toBe(0)
  expect(host.log()).not.toContain('cut-off')
})

it('takes the Ctrl+C that npm passes on for the one from the terminal', async () => {
  const host = await startHost()
  const { socket, rest } = await beginReading(host)
  const exited = once(host.process, 'exit')
  host.process.kill('SIGINT')
  host.process.kill('SIGINT')
  await untilRefused(host)
  host.process.kill('SIGINT')
  socket.resume()
  const { expected, received } = await rest
  expect(received).toBe(expected)
  expect(await exited).toEqual([0, null])
})

it('goes at once when told in another way to stop', async () => {
  const host = await startHost()
  const { socket } = await beginReading(host)
  const exited = host.stop()
  await untilRefused(host)
  host.process.kill('SIGINT')
  expect(await exited).toBe(130)
  socket.destroy()
})

function connectTo({ address }: RunningHost): Socket {
  const { hostname, port } = new URL(address)
  return connect(Number(port), hostname)
}

/** Asks for the big file, reads its first piece and then no more. */
async function beginReading(host: RunningHost) {
  const socket = connectTo(host)
  socket.on('error', () => undefined)
  socket.write(`GET ${bigFile} HTTP/1.1\r\nHost: test\r\n\r\n`)
  const [first] = (await once(socket, 'data')) as [Buffer]
  socket.pause()
  const head = first.indexOf('\r\n\r\n') + 4
  const expected = Number(/content-length: (\d+)/i.exec(first.subarray(0, head).toString())?.[1])
  let received = first.length - head
  socket.on('data', (chunk: Buffer) => {
    received += chunk.length
  })
  socket.pause()
  const rest = once(socket, 'close').then(() => ({ expected, received }))
  return { socket, rest }
}

async function untilRefused(host: RunningHost): Promise<void> {
  for (;;) {
    const socket = connectTo(host)
    const outcome = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).then(
      () => 'open',
      () => 'refused',
    )
    socket.destroy()
    if (outcome === 'refused') return
  }
}
