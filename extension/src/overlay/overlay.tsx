import { createRoot } from 'react-dom/client'
import { bridge } from '../guest/bridge.ts'
import { LangProvider } from '../lang.tsx'
import type { Verdict } from '../messages.ts'
import { ClosePrompt } from './close-prompt.tsx'
import { mountPlace } from './mount-place.ts'
import { Panel } from './panel.tsx'

const { guest } = bridge
if (guest && !bridge.overlay) start(guest)

interface Asking {
  readonly verdicts: readonly Verdict[]
  readonly answer: (goesOn: boolean) => void
}

function start(guest: NonNullable<typeof bridge.guest>): void {
  const { root, remove } = mountPlace(guest.signal)
  const react = createRoot(root)
  let asking: Asking | undefined
  const draw = () => {
    const ticket = guest.ticket()
    react.render(
      <LangProvider lang={guest.site.lang}>
        {ticket && <Panel key={ticket.id} ticket={ticket} site={guest.site} find={guest.find} />}
        {asking && <ClosePrompt verdicts={asking.verdicts} onAnswer={asking.answer} />}
      </LangProvider>,
    )
  }
  bridge.overlay = {
    asksToClose: (verdicts) =>
      new Promise((resolve) => {
        asking?.answer(false)
        const answer = (goesOn: boolean) => {
          asking = undefined
          draw()
          resolve(goesOn)
        }
        asking = { verdicts, answer }
        draw()
      }),
  }
  guest.subscribe(draw)
  guest.signal.addEventListener('abort', () => {
    react.unmount()
    remove()
    delete bridge.overlay
  })
  draw()
}
