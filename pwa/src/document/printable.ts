import { unprintable } from '@countersign/shared/document'
import type { Refusal } from '@countersign/shared/field'
import type { Fact } from '@countersign/shared/record'
import { asTyped, fill } from '@countersign/shared/text'

/**
 * Refuses a fact that holds characters no font of ours can print, naming them: better at the moment of typing
 * than when the document is due. Load this module after the first screen; it brings the fonts' coverage along.
 */
export function unprintableIn(fact: Fact): Refusal | undefined {
  const found = findIn(fact.payload, '')
  if (!found) return undefined
  const { where, characters } = found
  const rest = characters.length > mostNamed ? ' …' : ''
  const named = characters.slice(0, mostNamed).map(nameOf).join(' ') + rest
  return { refused: 'unprintable', where, say: fill(words, { characters: asTyped(named) }) }
}

const mostNamed = 5

interface Found {
  readonly where: string
  readonly characters: readonly string[]
}

function findIn(value: unknown, where: string): Found | undefined {
  if (typeof value === 'string') {
    const characters = unprintable(value)
    return characters.length > 0 ? { where, characters } : undefined
  }
  // Ink is thousands of numbers: nothing to read there.
  if (typeof value !== 'object' || value === null || where === 'ink.strokes') return undefined
  for (const [key, part] of Object.entries(value)) {
    const found = findIn(part, where ? `${where}.${key}` : key)
    if (found) return found
  }
  return undefined
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `“${character}” (U+${code})`
}

const words = {
  'zh-CN': '{characters} 无法印在服务记录单上。请删掉，或换一种写法（生僻字可写拼音或拆字说明）。',
  en: '{characters} can’t be printed on the service record. Leave it out or write it another way.',
}
