import type { CDPSession, Page } from '@playwright/test'

type Dot = readonly [x: number, y: number]

/** Somebody who signs on the first pad of the page: with fingers and a pen, as Chromium itself reports them. */
export async function signerOn(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  const pad = page.locator('canvas').first()

  /** A place on the pad, in parts of its width and height, as a place on the screen. */
  const at = async ([x, y]: Dot) => {
    const box = await pad.boundingBox()
    if (!box) throw new Error('The pad is not on the screen')
    return { x: Math.round(box.x + x * box.width), y: Math.round(box.y + y * box.height) }
  }
  // The first place is the first finger's, the second the second's; a finger without a place is up.
  const fingers = async (type: Touch, places: readonly (Dot | null)[]) => {
    const spots = await Promise.all(places.map((place) => place && at(place)))
    await touch(
      cdp,
      type,
      spots.flatMap((spot, id) => (spot ? [{ ...spot, id }] : [])),
    )
  }
  const pen = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', place: Dot) => {
    await cdp.send('Input.dispatchMouseEvent', {
      type,
      ...(await at(place)),
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
      force: 0.5,
    })
  }

  // Chromium hands touches on with the next frame, and React shows them with the one after.
  const isSeen = () =>
    page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))))

  return {
    at,
    fingers,
    pen,
    /** The first finger goes to a place on the screen, wherever the pad is now. */
    movesOnScreen: (spot: Spot) => touch(cdp, 'touchMove', [{ ...spot, id: 0 }]),
    lift: () => touch(cdp, 'touchEnd', []),
    cancel: () => touch(cdp, 'touchCancel', []),
    isSeen,
    /** Draws one stroke through the places with a finger. */
    async draws(...places: readonly Dot[]) {
      const [first = [0, 0], ...rest] = places
      await fingers('touchStart', [first])
      for (const place of rest) await fingers('touchMove', [place])
      await touch(cdp, 'touchEnd', [])
    },
    /** Draws one stroke with a pen. */
    async pens(...places: readonly Dot[]) {
      const [first = [0, 0], ...rest] = places
      await pen('mousePressed', first)
      for (const place of rest) await pen('mouseMoved', place)
      await pen('mouseReleased', rest.at(-1) ?? first)
    },
    /** The strokes as the pad told its owner. */
    strokes: async (): Promise<number[][][]> => {
      await isSeen()
      return JSON.parse((await page.locator('[data-strokes]').textContent()) ?? '')
    },
    /** How many pixels of the pad bear ink, in parts of all. */
    inked: async () => {
      await isSeen()
      return pad.evaluate((canvas: HTMLCanvasElement) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
        let inked = 0
        for (let i = 3; i < pixels.length; i += 4) if ((pixels[i] ?? 0) > 64) inked++
        return inked / (pixels.length / 4)
      })
    },
  }
}

type Touch = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel'

interface Spot {
  readonly x: number
  readonly y: number
}

async function touch(cdp: CDPSession, type: Touch, fingers: readonly (Spot & { id: number })[]) {
  await cdp.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: fingers.map((finger) => ({ ...finger, force: 0.5, radiusX: 4, radiusY: 4 })),
  })
}

/** The shape of a short name: three strokes, long enough to count. */
export const name: readonly (readonly Dot[])[] = [
  [
    [0.15, 0.3],
    [0.2, 0.35],
    [0.3, 0.4],
    [0.38, 0.38],
    [0.45, 0.3],
  ],
  [
    [0.3, 0.2],
    [0.3, 0.35],
    [0.29, 0.5],
    [0.27, 0.62],
    [0.22, 0.75],
  ],
  [
    [0.55, 0.25],
    [0.62, 0.4],
    [0.7, 0.6],
    [0.78, 0.7],
    [0.85, 0.72],
  ],
]
