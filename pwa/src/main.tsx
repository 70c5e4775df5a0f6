import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { appStore, clockMemory, listIsHere } from './app-store.ts'
import { askToPersist, fetchFonts, idle, installApp } from './offline/index.ts'
import { RecordStoreProvider } from './record-store/index.ts'
import { Refusals } from './screens/refusals.tsx'
import { Trouble } from './screens/trouble.tsx'
import { wearChosenLook } from './styles/look.ts'
import { LangProvider } from './words/lang.tsx'
import './styles/index.css'

wearChosenLook()
const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <LangProvider>
        <RecordStoreProvider value={appStore}>
          <Trouble>
            <Refusals>
              <App />
            </Refusals>
          </Trouble>
        </RecordStoreProvider>
      </LangProvider>
    </StrictMode>,
  )
}
askToPersist()
idle()
  .then(() => import('./clock/start-clock.ts'))
  .then(({ startClock }) => startClock(clockMemory))
listIsHere
  .then(idle)
  .then(() => import('./reminders/start-reminders.ts'))
  .then(({ startReminders }) => startReminders(appStore))
installApp().then(fetchFonts)
