import type { Text } from '@countersign/shared/text'
import { useId, useState } from 'react'
import { chooseLook, chosenLook, type Look, looks } from '../../styles/look.ts'
import { useLang } from '../../words/lang.tsx'
import './segments.css'

/** Chooses how the screen looks: as the system says, light, dark, or for bright sun. */
export function LookSwitch() {
  const { say } = useLang()
  const name = useId()
  const [chosen, setChosen] = useState(chosenLook)
  const choose = (look: Look) => {
    setChosen(look)
    chooseLook(look)
  }
  return (
    <fieldset className="segments">
      <legend className="heard-only">{say(words.look)}</legend>
      {looks.map((look) => (
        <label key={look} className="segment">
          <input type="radio" name={name} checked={look === chosen} onChange={() => choose(look)} />
          {say(words[look])}
        </label>
      ))}
    </fieldset>
  )
}

const words = {
  look: { 'zh-CN': '显示', en: 'Display' },
  system: { 'zh-CN': '跟随系统', en: 'System' },
  light: { 'zh-CN': '浅色', en: 'Light' },
  dark: { 'zh-CN': '深色', en: 'Dark' },
  sun: { 'zh-CN': '强光', en: 'Sunlight' },
} satisfies Record<string, Text>
