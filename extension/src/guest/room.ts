const least = { width: 300, height: 200 }

/** Waits until there is room for somebody to be asked something here: most frames are too small, and stay so. */
export function untilThereIsRoom(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (window !== window.top && (innerWidth < least.width || innerHeight < least.height)) return
      window.removeEventListener('resize', look)
      resolve()
    }
    window.addEventListener('resize', look, { signal, passive: true })
    look()
  })
}
