import type { Expected } from '../pdf/read-record.ts'
import type { PdfAnswer } from '../pdf/reading.ts'

const page = 'tabs/pdf-reader.html'

/** Reads the record in a PDF (base64), out of harm's way. */
export async function readPdf(pdf: string, expected: Expected): Promise<PdfAnswer> {
  await openPage()
  return chrome.runtime.sendMessage({ reads: { pdf, expected } })
}

let opening: Promise<void> | undefined

async function openPage(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return
  opening ??= chrome.offscreen
    .createDocument({
      url: page,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification: 'Reads the record in a PDF in a worker.',
    })
    .finally(() => {
      opening = undefined
    })
  await opening
}
