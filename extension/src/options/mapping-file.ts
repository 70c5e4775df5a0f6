import { isRefusal, type Refusal } from '@countersign/shared/field'
import { asTyped, fill, type Text } from '@countersign/shared/text'
import type { Helpdesk } from '../helpdesks/helpdesk.ts'
import { helpdesks } from '../helpdesks/index.ts'
import { readMapping } from '../helpdesks/mapping.ts'
import { words } from './mappings.words.ts'

const largest = 1_000_000

/** The file that a mapping is exported to. */
export function fileOf(mapping: Helpdesk): File {
  const name = `${mapping.name.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.countersign-helpdesk.json`
  return new File([`${JSON.stringify(mapping, null, 2)}\n`], name, { type: 'application/json' })
}

/**
 * Reads a mapping from a file.
 * @param set mappings of an administrator, which nothing replaces
 * @returns it, or in words what is wrong with the file, where, and what to do
 */
export async function mappingIn(file: File, set: readonly Helpdesk[]): Promise<Helpdesk | Refusal> {
  const no = (refused: string, why: Text): Refusal => ({
    refused,
    say: fill(words.inFile, { file: asTyped(file.name), why }),
  })
  if (file.size > largest) return no('too-large', words.tooLarge)
  const json = parsed(await file.text())
  if (json === undefined) return no('not-json', words.notJson)
  const mapping = readMapping(json)
  if (isRefusal(mapping)) return no(mapping.refused, mapping.say)
  const { id } = mapping
  if (set.some((one) => one.id === id)) return no('is-set', fill(words.isSet, { id }))
  const builtIn = helpdesks.find((one) => one.id === id)
  return builtIn ? no('is-built-in', fill(words.isBuiltIn, { id })) : mapping
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
