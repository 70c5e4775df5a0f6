/** When the page has nothing better to do: the first screen comes first. */
export function idle(): Promise<void> {
  // Safari has no requestIdleCallback yet.
  if (!('requestIdleCallback' in globalThis)) return new Promise((done) => setTimeout(done))
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: 5000 }))
}
