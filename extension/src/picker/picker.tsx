import { createRoot } from 'react-dom/client'
import { bridge } from '../guest/bridge.ts'
import { keepOwnInput } from '../guest/own-input.ts'
import { LangProvider } from '../lang.tsx'
import { ask } from '../messages.ts'
import { mountPlace } from '../overlay/mount-place.ts'
import { PickerApp } from './picker-app.tsx'
import { style } from './style.ts'

const world = globalThis as { countersignPicker?: AbortController }
// It comes with every page, and once more when picking begins on a page that is open.
if (!world.countersignPicker || world.countersignPicker.signal.aborted) {
  world.countersignPicker = new AbortController()
  void start(world.countersignPicker).catch(() => world.countersignPicker?.abort())
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
