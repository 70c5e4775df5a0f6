import { Hono } from 'hono'
import type { Log } from './log.ts'
import { securityHeaders } from './security-headers.ts'
import { serveBuild } from './serve-build.ts'

export type HostOptions = {
  /** The folder that holds the built app. */
  readonly dist: string
  /** Whether the host itself speaks TLS, so that browsers may be told to insist on it. */
  readonly tls?: boolean
  readonly log?: Log
}

/**
 * Everything the host answers, without a port: ask it with `host.request('/')`.
 * @throws when `dist` holds no built app
 */
export function createHost({ dist, tls = false, log = () => {} }: HostOptions): Hono {
  const host = new Hono()
  host.use(async (context, next) => {
    const began = performance.now()
    await next()
    const { method, path } = context.req
    const ms = Math.round(performance.now() - began)
    log({ event: 'answered', method, path: path.slice(0, 200), status: context.res.status, ms })
  })
  host.use(securityHeaders({ tls }))
  host.get('/healthz', (context) => context.text('ok\n', 200, { 'Cache-Control': 'no-store' }))
  host.get('*', serveBuild(dist))
  host.all('*', (context) => context.text('Method not allowed\n', 405, { Allow: 'GET, HEAD' }))
  host.onError((error, context) => {
    log({ event: 'failed', method: context.req.method, error: error.name, where: whereOf(error) })
    return context.text('Something went wrong on the host\n', 500, { 'Cache-Control': 'no-store' })
  })
  return host
}

/** The place in our code, without the message: that may hold a person's words. */
function whereOf(error: Error): string {
  return (
    error.stack
      ?.split('\n')
      .find((line) => line.startsWith('    at '))
      ?.trim() ?? ''
  )
}
