/** Times (ms) as `median 1.20 ms (1.00-2.00)`. */
export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(2)
  return `median ${at(0.5)} ms (${at(0)}-${at(1)})`
}

/** The one in the middle; NaN where there is none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

export function say(words: string): void {
  process.stdout.write(`${words}\n`)
}
