/** How the screen looks: as the system says, light, dark, or pure black on white for bright sun. */
export const looks = ['system', 'light', 'dark', 'sun'] as const
export type Look = (typeof looks)[number]

/** The look chosen before on this device. */
export function chosenLook(): Look {
  const kept = attempt(() => localStorage.getItem(place))
  return looks.find((look) => look === kept) ?? 'system'
}

/** Puts on the chosen look, and keeps following the system where the choice leaves it to that. Call once at start. */
export function wearChosenLook(): void {
  wear()
  darkSystem().addEventListener('change', wear)
}

/** Chooses a look, puts it on, and keeps it for the next start. */
export function chooseLook(look: Look): void {
  attempt(() => localStorage.setItem(place, look))
  wear(look)
}

const place = 'countersign.look'
const darkSystem = () => matchMedia('(prefers-color-scheme: dark)')

function wear(look: Look | Event = chosenLook()): void {
  const choice = look instanceof Event ? chosenLook() : look
  const worn = choice === 'system' ? (darkSystem().matches ? 'dark' : 'light') : choice
  document.documentElement.dataset.look = worn
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--ground').trim()
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', ground)
}

// Storage can be shut off by the browser's settings; then the choice lasts as long as the page.
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
