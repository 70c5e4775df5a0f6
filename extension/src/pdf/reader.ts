import { isRefusal, sha256 } from '@countersign/shared/field'
import { bytesOf } from '../base64.ts'
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
