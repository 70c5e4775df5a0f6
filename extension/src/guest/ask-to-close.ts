import type { Verdict } from '../messages.ts'
import { bridge } from './bridge.ts'

const patience = 5_000

/**
 * Asks the person through the overlay, which is fetched first where it isn't there yet, as on a list. True where there is
 * none to ask with: then nobody is held up.
 */
export async function askToClose(
  fetchOverlay: () => Promise<void>,
  verdicts: readonly Verdict[],
): Promise<boolean> {
  if (!bridge.overlay) await Promise.race([fetchOverlay(), tooLong()])
  // Only true sends: an overlay that was torn away answers nothing of the kind.
  return bridge.overlay ? (await bridge.overlay.asksToClose(verdicts)) === true : true
}

const tooLong = () => new Promise<void>((resolve) => setTimeout(resolve, patience))
