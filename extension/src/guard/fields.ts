import type { AttemptField } from './attempt.ts'

const most = { fields: 5_000, depth: 8 }

/** The fields of a query or of a form that was put into a string. Some helpdesks separate them by `;`. */
export function fieldsOfQuery(query: string): readonly AttemptField[] {
  return fieldsOf(query.replace(/^\?/, ''), /[&;]/)
}

/** The fields of what a script sends as text: JSON (names as forms have them, `ticket[id]`, `ids[]`) or a form. */
export function fieldsOfText(text: string): readonly AttemptField[] {
  if (!/^\s*[[{]/.test(text)) return fieldsOf(text, '&')
  const fields: AttemptField[] = []
  collect(parsed(text), '', fields, 0)
  return fields
}

function fieldsOf(text: string, separator: string | RegExp): readonly AttemptField[] {
  const parts = text.split(separator, most.fields).filter((part) => part !== '')
  return parts.map((part) => {
    const at = part.indexOf('=')
    return at < 0
      ? { name: decoded(part), value: '' }
      : { name: decoded(part.slice(0, at)), value: decoded(part.slice(at + 1)) }
  })
}

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function collect(value: unknown, name: string, into: AttemptField[], depth: number): void {
  if (into.length >= most.fields || depth > most.depth) return
  if (Array.isArray(value)) {
    for (const each of value) collect(each, `${name}[]`, into, depth + 1)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value))
      collect(each, name === '' ? key : `${name}[${key}]`, into, depth + 1)
  } else if (value !== undefined && value !== null) {
    into.push({ name, value: String(value) })
  }
}
