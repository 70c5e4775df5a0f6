import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hostCommand, runHost, startHost } from '../running-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign tls '))
afterAll(() => rmSync(folder, { recursive: true }))

it('shows its options', async () => {
  const { code, out } = await runHost(['--help'])
  expect(code).toBe(0)
  expect(out).toContain('--tls-cert FILE')
})

it.each([
  [['--prot', '80'], /Unknown option '--prot'\.[\s\S]*--help lists the options/],
  [['--port', 'http'], /--port http is not a port\.\nGive a number/],
  [['--port', '65536'], /not a port/],
  [['--tls-cert', 'cert.pem'], /--tls-key is missing\.\nHTTPS needs both/],
  [
    ['--tls-cert', '/nowhere/cert.pem', '--tls-key', 'k'],
    /\/nowhere\/cert\.pem can't be read.*\nCheck that --tls-cert/,
  ],
  [['--host', '192.0.2.1', '--port', '0'], /This machine has no address 192\.0\.2\.1\.\nGive one of its own/],
])('%j is refused with a way out', async (options, said) => {
  const { code, out, err } = await runHost(options)
  expect(err).toMatch(said)
  expect(err).not.toMatch(/^\s+at /m)
  expect([code, out]).toEqual([1, ''])
})

it('names the port that is in use, and another one', async () => {
  const host = await startHost()
  const port = new URL(host.address).port
  const { code, err } = await runHost(['--port', port])
  expect(code).toBe(1)
  expect(err).toBe(
    `Port ${port} on 127.0.0.1 is in use.\nStop what uses it, or take another port: npm start -- --port ${Number(port) + 1}\n`,
  )
  await host.stop()
})

describe('HTTPS', () => {
  const own = selfSigned('own')
  const other = selfSigned('other')

  it('is spoken with the certificate given', async () => {
    const host = await startHost(['--tls-cert', own.cert, '--tls-key', own.key])
    expect(host.address).toMatch(/^https:/)
    const { status, hsts } = await askSecurely(host.address, readFileSync(own.cert))
    expect([status, hsts]).toEqual([200, 'max-age=31536000'])
    expect(await host.stop()).toBe(0)
  })

  it('is refused with the key of another certificate', async () => {
    const { code, err } = await runHost(['--port', '0', '--tls-cert', own.cert, '--tls-key', other.key])
    expect([code, err]).toEqual([1, expect.stringContaining("can't be used together")])
  })
})

const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
const nobodyMayRead =
  spawnSync('setpriv', [...nobody.slice(1), 'test', '-r', hostCommand.at(-1) ?? '']).status === 0

// Not as root, every test here is this test already; and where nobody may enter our folder it can't be made.
it.runIf(process.getuid?.() === 0 && nobodyMayRead)('needs no rights of root', async () => {
  const host = await startHost([], nobody)
  expect((await fetch(host.address)).status).toBe(200)
  expect(await host.stop()).toBe(0)
})

function selfSigned(name: string): { cert: string; key: string } {
  const cert = join(folder, `${name} cert.pem`)
  const key = join(folder, `${name} key.pem`)
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', '-x509', ...curve, ...subject, '-keyout', key, '-out', cert], {
    stdio: 'pipe',
  })
  return { cert, key }
}

function askSecurely(address: string, ca: Buffer) {
  return new Promise<{ status: number | undefined; hsts: unknown }>((done, failed) => {
    request(address, { ca }, (answer) => {
      answer.resume()
      done({ status: answer.statusCode, hsts: answer.headers['strict-transport-security'] })
    })
      .on('error', failed)
      .end()
  })
}
