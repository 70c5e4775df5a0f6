import { createRoot } from 'react-dom/client'
import { bridge } from '../guest/bridge.ts'
import { keepOwnInput } from '../guest/own-input.ts'
import { LangProvider } from '../lang.tsx'
import { ask } from '../messages.ts'
import { mountPlace } from '../overlay/mount-place.ts'
import { PickerApp } from './picker-app.tsx'
import { style } from './style.ts'

let here: AbortController | undefined

// A script that is put into a page once more isn't run once more, so the background calls this.
const world = globalThis as { countersignPick?: () => void }
world.countersignPick = () => {
  if (here && !here.signal.aborted) return
  const leaving = new AbortController()
  here = leaving
  void start(leaving).catch(() => leaving.abort())
}

async function start(leaving: AbortController): Promise<void> {
  const picking = await ask('picking', {})
  if (!picking) return leaving.abort()
  await untilThereIsAPage()
  const { root } = mountPlace(leaving.signal, { name: 'countersign-picker', looks: style })
  const react = createRoot(root)
  // Where the helpdesk is being learned there is no guest yet to do it.
  keepOwnInput(bridge.roots, leaving.signal)
  leaving.signal.addEventListener('abort', () => react.unmount())
  react.render(
    <LangProvider lang={picking.lang}>
      <PickerApp picking={picking} signal={leaving.signal} onLeave={() => leaving.abort()} />
    </LangProvider>,
  )
}

function untilThereIsAPage(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
  })
}
