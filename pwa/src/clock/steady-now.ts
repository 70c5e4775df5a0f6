const opened = { wall: Date.now(), steady: performance.now() }

/** The time in ms since 1970 as it goes on from when the page was opened, whatever the device's clock is set to since. */
export function steadyNow(): number {
  return opened.wall + Math.floor(performance.now() - opened.steady)
}
