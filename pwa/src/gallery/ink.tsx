import { inkPath } from '@countersign/shared/record'
import { useState } from 'react'
import { isEnoughInk } from '../ink/enough-ink.ts'
import type { Strokes } from '../ink/strokes.ts'
import { InkDrawing } from '../parts/customer/ink-drawing.tsx'
import { InkPad } from '../parts/customer/ink-pad.tsx'
import { useLang } from '../words/lang.tsx'
import { Specimen } from './specimen.tsx'

export function Ink() {
  const { say } = useLang()
  const [strokes, setStrokes] = useState<Strokes>(kept)
  const label = say({ 'zh-CN': '客户签名', en: 'Customer’s signature' })
  const keep = (next: Strokes) => {
    setStrokes(next)
    sessionStorage.setItem('ink', JSON.stringify(next))
  }
  return (
    <>
      <Specimen name="InkPad">
        <InkPad
          label={label}
          initialStrokes={strokes}
          onChange={keep}
          otherwise={say({
            'zh-CN': '请告诉工程师：可以由您委托的同事签名，或稍后电话确认。',
            en: 'Tell the engineer: a colleague you name can sign, or you confirm by phone later.',
          })}
        />
        <output data-strokes>{JSON.stringify(strokes)}</output>
        <output data-enough>{String(isEnoughInk(strokes))}</output>
      </Specimen>
      <Specimen name="InkDrawing">
        <InkDrawing path={inkPath(strokes)} label={label} />
      </Specimen>
      <Specimen name="InkPad, with what is missing">
        <InkPad
          label={label}
          onChange={() => undefined}
          error={say({ 'zh-CN': '请先签名，再继续。', en: 'Please sign before going on.' })}
          otherwise={say({ 'zh-CN': '请告诉工程师。', en: 'Tell the engineer.' })}
        />
      </Specimen>
    </>
  )
}

function kept(): Strokes {
  return JSON.parse(sessionStorage.getItem('ink') ?? '[]')
}
