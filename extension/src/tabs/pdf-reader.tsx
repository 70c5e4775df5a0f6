import type { PdfAnswer, PdfToRead } from '../pdf/reading.ts'

// An offscreen page, since a service worker can't start workers: it reads one PDF at a time, and ends what takes too long.

/** A second is plenty for what the app makes, on any machine. */
const longest = 15_000

chrome.runtime.onMessage.addListener((message: { reads?: PdfToRead }, sender, answer) => {
  if (sender.id !== chrome.runtime.id || !message.reads) return false
  read(message.reads).then(answer)
  return true
})

function read(what: PdfToRead): Promise<PdfAnswer> {
  const worker = new Worker(new URL('../pdf/reader.ts', import.meta.url), { type: 'module' })
  const answered = new Promise<PdfAnswer>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = () => resolve(tookTooLong)
    setTimeout(() => resolve(tookTooLong), longest)
  })
  worker.postMessage(what)
  return answered.finally(() => worker.terminate())
}

const tookTooLong: PdfAnswer = {
  refused: 'too-long',
  say: {
    'zh-CN': '这个文件读取失败或耗时过长，已停止。请确认是平板导出的 PDF。',
    en: 'This file could not be read in time. Make sure it is the PDF from the tablet.',
  },
}

/** It shows nothing. */
// biome-ignore lint/style/noDefaultExport: a page of Plasmo's is a component
export default function PdfReader() {
  return null
}
