export interface Bounds {
  readonly min: number
  readonly max: number
  /** 1 for whole numbers, 0.01 for money. */
  readonly step: number
}

/** The number somebody wrote, full-width digits included; null for an empty field, undefined if it is none or out of bounds. */
export function readNumber(text: string, { min, max, step }: Bounds): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '')
  if (plain === '') return null
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined
  const number = Number(plain)
  const isOnStep = Math.abs(number / step - Math.round(number / step)) < 1e-6
  return number >= min && number <= max && isOnStep ? number : undefined
}

/** One step up or down from what stands there, within the bounds. */
export function stepFrom(text: string, direction: 1 | -1, bounds: Bounds): number {
  const { min, max, step } = bounds
  const from = readNumber(text, { ...bounds, min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
  const next = Math.round(((from ?? min - direction * step) + direction * step) / step) * step
  return Number(Math.min(max, Math.max(min, next)).toFixed(6))
}
