import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { sendTo } from './send.ts'
import { refusalOf } from './troubles.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A helpdesk below a path of its origin, that answers just so. */
async function helpdesk(answers: RequestListener): Promise<string> {
  server = createServer(answers).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/helpdesk`
}
const authorization = { authorization: 'token secret' }

test.each([
  [401, 'token-wrong'],
  [403, 'not-allowed'],
  [404, 'no-such-ticket'],
  [413, 'too-large'],
  [422, 'not-taken'],
  [500, 'unclear'],
  [504, 'unclear'],
])('%i is told as %s', async (status, trouble) => {
  const base = await helpdesk((_, answer) => answer.writeHead(status).end())
  await expect(sendTo({ base, authorization })('/ticket')).rejects.toMatchObject({ trouble })
})

test('the helpdesk’s own words say why it didn’t take something', async () => {
  const base = await helpdesk((_, answer) => answer.writeHead(422).end('{"errors":["超过文件大小限制"]}'))
  await expect(sendTo({ base, authorization })('/ticket')).rejects.toMatchObject({
    words: '超过文件大小限制',
  })
  expect(refusalOf('not-taken', '超过文件大小限制').say['zh-CN']).toBe('服务台没有接受（超过文件大小限制）')
})

test('an answer that is cut, that never comes, or a helpdesk that is gone: unclear', async () => {
  const cut = await helpdesk((request) => request.socket.destroy())
  await expect(sendTo({ base: cut, authorization })('/ticket')).rejects.toMatchObject({ trouble: 'unclear' })
  const silent = await helpdesk(() => undefined)
  const impatient = sendTo({ base: silent, authorization, patience: 50 })
  await expect(impatient('/ticket')).rejects.toMatchObject({ trouble: 'unclear' })
})

test('the token goes below the helpdesk’s own address, and along no redirect', async () => {
  const asked: IncomingMessage[] = []
  const base = await helpdesk((request, answer) => {
    asked.push(request)
    answer.writeHead(302, { location: '/elsewhere' }).end()
  })
  await expect(sendTo({ base, authorization })('/ticket/1')).rejects.toMatchObject({ trouble: 'elsewhere' })
  expect(asked.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/helpdesk/ticket/1', 'token secret'],
  ])
  await expect(sendTo({ base, authorization })('@evil.example.com/')).rejects.toThrow('no path')
})
