import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../styles/index.css'
import { wearChosenLook } from '../styles/look.ts'
import { LangProvider } from '../words/lang.tsx'
import { Gallery } from './gallery.tsx'

wearChosenLook()
const place = document.getElementById('app')
if (place)
  createRoot(place).render(
    <StrictMode>
      <LangProvider>
        <Gallery />
      </LangProvider>
    </StrictMode>,
  )
