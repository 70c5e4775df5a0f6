import type { Context, Handler } from 'hono'
import { type BuildFile, readBuild } from './build-files.ts'
import { isKnown, negotiate } from './negotiate.ts'

const forEver = 'public, max-age=31536000, immutable'
const askAgain = 'no-cache'

/**
 * Answers GET and HEAD with the files of the build in `dist`: packed as the client likes it, 304 for what it
 * has, and `index.html` for every address a person may have opened inside the app.
 */
export function serveBuild(dist: string): Handler {
  const files = readBuild(dist)
  return (context) => {
    const file = files.get(context.req.path === '/' ? '/index.html' : context.req.path)
    if (file) return answer(context, file)
    const start = files.get('/index.html')
    if (start && isNavigation(context)) return answer(context, start)
    return context.text('Not found\n', 404, { 'Cache-Control': 'no-store' })
  }
}

function answer(context: Context, file: BuildFile): Response {
  const encoding = negotiate(context.req.header('Accept-Encoding'), file.bodies.keys())
  const body = file.bodies.get(encoding)
  if (!body) throw new Error(`no ${encoding} body`)
  const tag = `"${file.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
  context.header('Cache-Control', file.immutable ? forEver : askAgain)
  context.header('ETag', tag)
  if (file.bodies.size > 1) context.header('Vary', 'Accept-Encoding')
  if (isKnown(context.req.header('If-None-Match'), tag)) return context.body(null, 304)
  if (encoding !== 'identity') context.header('Content-Encoding', encoding)
  return context.body(body, 200, { 'Content-Type': file.type, 'Content-Length': String(body.length) })
}

/** A person opening an address, not a page asking for a file: those have an ending. */
function isNavigation({ req }: Context): boolean {
  const last = req.path.slice(req.path.lastIndexOf('/') + 1)
  return !last.includes('.') && (req.header('Accept') ?? '').includes('text/html')
}
