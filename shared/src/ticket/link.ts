import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { check, isRefusal, type Refusal } from '../field/index.ts'
import { type Dispatch, dispatch } from './dispatch.ts'

/** A fragment longer than this is no dispatch; a QR code holds less. */
const maxFragment = 16_000
const maxUnpacked = 64_000

/** The dispatch as it stands behind `#dispatch=`: JSON, deflated (RFC 1951), base64url (RFC 4648). */
export function encodeDispatch(told: Dispatch): string {
  return toBase64Url(deflateSync(strToU8(JSON.stringify(told)), { level: 9 }))
}

/** The address that opens the app at `app` with this dispatch. The fragment never reaches a server. */
export function dispatchLink(app: string, told: Dispatch): string {
  return `${app.replace(/#.*$/, '')}#dispatch=${encodeDispatch(told)}`
}

/** Reads a dispatch from a link, a fragment, or the bare code. */
export function decodeDispatch(code: string): { dispatch: Dispatch } | Refusal {
  const packed = code
    .trim()
    .replace(/^.*#/s, '')
    .replace(/^dispatch=/, '')
  if (packed.length > maxFragment) return tooLarge
  const bytes = fromBase64Url(packed)
  const text = bytes && inflate(bytes)
  if (text === 'too-large') return tooLarge
  if (!text) return notADispatch
  return readDispatch(text)
}

/** Reads a dispatch from the text of a file. */
export function readDispatch(text: string): { dispatch: Dispatch } | Refusal {
  if (text.length > maxUnpacked) return tooLarge
  const json = parse(text)
  if (json === undefined) return notADispatch
  const checked = check(dispatch, json)
  return isRefusal(checked) ? checked : { dispatch: checked.value }
}

const notADispatch: Refusal = {
  refused: 'not-a-dispatch',
  say: {
    'zh-CN': '这不是派工单，或者内容不完整。请让派单员重新发送链接，或改用文件、手工新建。',
    en: 'This is no dispatch, or part of it is missing. Ask the dispatcher to send it again, or use a file or enter the job by hand.',
  },
}

const tooLarge: Refusal = {
  refused: 'too-large',
  say: {
    'zh-CN': '派工单内容过大，未予接收。请让派单员精简后重新发送。',
    en: 'The dispatch is too large and was not taken. Ask the dispatcher to shorten it and send it again.',
  },
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Inflates no further than the cap, whatever the data claims. */
function inflate(bytes: Uint8Array): string | 'too-large' | undefined {
  const parts: Uint8Array[] = []
  let size = 0
  let whole = false
  const inflater = new Inflate((part, final) => {
    parts.push(part)
    size += part.length
    whole = final
  })
  try {
    for (let at = 0; at < bytes.length && size <= maxUnpacked; at += 512) {
      inflater.push(bytes.subarray(at, at + 512), at + 512 >= bytes.length)
    }
  } catch {
    return undefined
  }
  if (size > maxUnpacked) return 'too-large'
  if (!whole) return undefined
  const joined = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return strFromU8(joined)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const bits = (a << 16) | (b << 8) | c
    const quad = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]).join('')
    text += quad.slice(0, Math.min(3, bytes.length - i) + 1)
  }
  return text
}

function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let bits = 0
    for (let k = 0; k < 4; k++) bits = (bits << 6) | Math.max(0, alphabet.indexOf(text[i + k] ?? 'A'))
    for (let k = 0; k < 3 && at < bytes.length; k++) bytes[at++] = (bits >> (16 - 8 * k)) & 255
  }
  return bytes
}
