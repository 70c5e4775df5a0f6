import type { HarfbuzzSubset } from '@countersign/shared/document'
import harfbuzzAddress from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url'
import { loadFont } from '../offline/fonts.ts'
import { documentMaker } from './make-document.ts'
import type { Broken, Question, Reply } from './protocol.ts'

declare const self: DedicatedWorkerGlobalScope

const make = documentMaker({ loadFont, loadHarfbuzz })

self.addEventListener('message', ({ data: { id, job } }: MessageEvent<Question>) => {
  make(job).then(
    (made) => reply({ id, made }, 'bytes' in made ? [made.bytes.buffer] : []),
    (error) => reply({ id, broken: brokenBy(error) }),
  )
})

function reply(answer: Reply, transfer: Transferable[] = []) {
  self.postMessage(answer, transfer)
}

async function loadHarfbuzz(): Promise<HarfbuzzSubset> {
  const response = await fetch(harfbuzzAddress)
  const { instance } = await WebAssembly.instantiate(await response.arrayBuffer(), {})
  return instance.exports as unknown as HarfbuzzSubset
}

// An error's fields don't survive the way to the page; only what its words need is told.
function brokenBy(error: unknown): Broken {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  const { name, message } = error
  return 'characters' in error
    ? { name, message, characters: error.characters as NonNullable<Broken['characters']> }
    : { name, message }
}
