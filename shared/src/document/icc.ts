import { strToU8 } from 'fflate'

/**
 * An ICC profile (version 4.3, matrix and parametric curve) that describes sRGB, IEC 61966-2-1:
 * what PDF/A wants to know about our colours. Built here from the published numbers, so it carries no one's licence.
 */
export function srgbProfile(): Uint8Array {
  const curve = [
    ...ascii('para'),
    ...u32(0),
    0,
    3,
    0,
    0,
    ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
  ]
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ['desc', text('sRGB')],
    ['cprt', text('Public domain')],
    ['wtpt', xyz(0.9642, 1, 0.82491)],
    ['chad', matrix],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const places = new Map<readonly number[], number>()
  const table: number[] = [...u32(tags.length)]
  const data: number[] = []
  for (const [name, content] of tags) {
    const place = places.get(content) ?? 128 + 4 + 12 * tags.length + data.length
    if (!places.has(content)) data.push(...content, ...Array(-content.length & 3).fill(0))
    places.set(content, place)
    table.push(...ascii(name), ...u32(place), ...u32(content.length))
  }
  return Uint8Array.from([...header(128 + table.length + data.length), ...table, ...data])
}

/** D65 to the D50 of the profile connection space, after Bradford. */
const matrix = [
  ...ascii('sf32'),
  ...u32(0),
  ...[1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168].flatMap(fixed),
]

function header(size: number): readonly number[] {
  const fields: readonly (readonly [number, readonly number[]])[] = [
    [0, u32(size)],
    [8, [4, 0x30, 0, 0]],
    [12, ascii('mntrRGB XYZ ')],
    [24, [2026 >> 8, 2026 & 255, 0, 1, 0, 1]],
    [36, ascii('acsp')],
    [68, [0.9642, 1, 0.82491].flatMap(fixed)],
  ]
  const bytes: number[] = Array(128).fill(0)
  for (const [at, values] of fields) bytes.splice(at, values.length, ...values)
  return bytes
}

/** A multi-localized text of one language. */
function text(words: string): readonly number[] {
  const utf16 = [...words].flatMap((letter) => [0, letter.charCodeAt(0)])
  return [
    ...ascii('mluc'),
    ...u32(0),
    ...u32(1),
    ...u32(12),
    ...ascii('enUS'),
    ...u32(utf16.length),
    ...u32(28),
    ...utf16,
  ]
}

function xyz(...values: readonly number[]): readonly number[] {
  return [...ascii('XYZ '), ...u32(0), ...values.flatMap(fixed)]
}

function fixed(value: number): readonly number[] {
  return u32(Math.round(value * 65536) >>> 0)
}

function u32(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

function ascii(text: string): readonly number[] {
  return [...strToU8(text)]
}
