import { isRefusal, sha256 } from '@countersign/shared/field'
import { limits } from './limits.ts'
import { recordInPdf } from './read-record.ts'
import type { PdfAnswer, PdfToRead } from './reading.ts'

// A worker: whatever a file does to its reader, the reader can be ended.
self.onmessage = ({ data }: MessageEvent<PdfToRead>) => self.postMessage(read(data))

function read({ pdf, expected }: PdfToRead): PdfAnswer {
  const bytes = pdf.length > (limits.file * 4) / 3 + 4 ? new Uint8Array(limits.file + 1) : bytesOf(pdf)
  const found = recordInPdf(bytes, expected)
  if (isRefusal(found)) return found
  return { visit: found.log.events[0]?.visit ?? '', pdf: sha256(bytes), log: found.log }
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
