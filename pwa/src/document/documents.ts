import type { Wanted } from '@countersign/shared/document'
import type { Lang } from '@countersign/shared/text'
import { DocumentFailed } from './document-failed.ts'
import type { Job, Made, Pdf, Photos, Question, Reply, WantedReceipt } from './protocol.ts'

/** Makes documents away from the page, so that nothing the engineer or the customer touches has to wait. */
export interface Documents {
  /** The pages as SVG pictures, as they will print. */
  readonly pages: (wanted: Wanted, photos: Photos) => Promise<readonly string[]>
  readonly pdf: (wanted: Wanted, photos: Photos) => Promise<Pdf>
  /** The customer's receipt for a device that goes to the workshop. */
  readonly receipt: (wanted: WantedReceipt) => Promise<Pdf>
  /** The form to fill in by pen. `at` is the instant the PDF bears. */
  readonly blankForm: (form: { lang: Lang; organisation: string; at: string }) => Promise<Pdf>
}

/** A worker, as far as it is needed here. */
export type Workshop = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/**
 * One worker for all documents, started with the first job. Where it dies, what it was working on fails with
 * `DocumentFailed`, and the next job starts another.
 */
export function openDocuments(start: () => Workshop): Documents {
  const open = new Map<number, Waiting>()
  let worker: Workshop | undefined
  let last = 0

  const take = ({ data }: MessageEvent<Reply>) => {
    const waiting = open.get(data.id)
    open.delete(data.id)
    if ('made' in data) waiting?.resolve(data.made)
    else waiting?.reject(new DocumentFailed(data.broken))
  }
  const bury = (message: string) => {
    const orphans = [...open.values()]
    open.clear()
    worker?.terminate()
    worker = undefined
    for (const { reject } of orphans) reject(new DocumentFailed({ name: 'WorkerDied', message }))
  }
  const running = () => {
    if (worker) return worker
    const started = start()
    started.addEventListener('message', take as EventListener)
    started.addEventListener('error', (event) => bury((event as ErrorEvent).message))
    started.addEventListener('messageerror', () => bury('an answer could not be read'))
    worker = started
    return started
  }
  const ask = (job: Job) =>
    new Promise<Made>((resolve, reject) => {
      const question: Question = { id: ++last, job }
      open.set(question.id, { resolve, reject })
      running().postMessage(question)
    })

  return {
    pages: async (wanted, photos) => (await ask({ make: 'pages', wanted, photos })) as readonly string[],
    pdf: async (wanted, photos) => (await ask({ make: 'pdf', wanted, photos })) as Pdf,
    blankForm: async (form) => (await ask({ make: 'blank-form', ...form })) as Pdf,
    receipt: async (wanted) => (await ask({ make: 'receipt', ...wanted })) as Pdf,
  }
}

interface Waiting {
  readonly resolve: (made: Made) => void
  readonly reject: (error: DocumentFailed) => void
}

/** The documents of this page. */
export const documents = openDocuments(
  () => new Worker(new URL('./document.worker.ts', import.meta.url), { type: 'module', name: 'documents' }),
)
