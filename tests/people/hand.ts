import { handwriting } from '@countersign/shared/samples'
import type { Locator } from '@playwright/test'

/** Pads are this many units wide and high, whatever their size on the screen. */
const pad = { width: 1000, height: 500 }

/** Writes a name on a signature pad with a finger, in the pace of a hand, without making anybody wait for it. */
export async function write(name: string, on: Locator, mood = 0): Promise<void> {
  await on.scrollIntoViewIfNeeded()
  const box = await on.boundingBox()
  if (!box) throw new Error('The pad is not on the screen')
  const cdp = await on.page().context().newCDPSession(on.page())
  const strokes = handwriting(name, mood)
  const begun = Date.now() / 1000 - (strokes.at(-1)?.at(-1)?.[2] ?? 0) / 1000
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point: (typeof strokes)[number][number]) => {
    const [x, y, time, pressure] = point
    const place = { x: box.x + (x / pad.width) * box.width, y: box.y + (y / pad.height) * box.height }
    const finger = { ...place, id: 0, force: pressure / 1000, radiusX: 4, radiusY: 4 }
    const touchPoints = type === 'touchEnd' ? [] : [finger]
    return cdp.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: begun + time / 1000 })
  }
  for (const stroke of strokes) {
    const points = stroke.filter((_, i) => i % 3 === 0)
    const [first, ...rest] = points
    const last = rest.at(-1)
    if (!first || !last) continue
    await touch('touchStart', first)
    for (const point of rest) await touch('touchMove', point)
    await touch('touchEnd', last)
  }
  await cdp.detach()
}
