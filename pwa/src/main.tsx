import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { askToPersist, fetchFonts, installApp } from './offline/index.ts'
import './styles/index.css'

const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
askToPersist()
installApp().then(fetchFonts)
