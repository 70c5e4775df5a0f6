import { expect, test } from './gallery.ts'
import { name, signerOn } from './signer.ts'

const [first = [], second = [], third = []] = name
const sizes = [
  { width: 800, height: 1280 },
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
]

test.beforeEach(({ gallery }) => gallery.open('ink'))

test('twenty rotations leave every stroke as it was, and the picture on the pad', async ({ page }) => {
  const signer = await signerOn(page)
  for (const stroke of name) await signer.draws(...stroke)
  const signed = await signer.strokes()
  expect(signed).toHaveLength(3)

  for (let turn = 0; turn < 20; turn++) {
    await page.setViewportSize(sizes[turn % sizes.length] ?? { width: 800, height: 1280 })
    expect(await signer.strokes()).toEqual(signed)
    await expect.poll(signer.inked).toBeGreaterThan(0.005)
  }
  await signer.draws(...first)
  const more = await signer.strokes()
  expect(more.slice(0, 3)).toEqual(signed)
  expect(more).toHaveLength(4)
})

test('a rotation in the middle of a stroke ends it there and keeps it', async ({ page }) => {
  const signer = await signerOn(page)
  await signer.fingers('touchStart', [[0.2, 0.3]])
  await signer.fingers('touchMove', [[0.4, 0.4]])
  await signer.fingers('touchMove', [[0.6, 0.3]])
  await signer.isSeen()
  await page.setViewportSize({ width: 800, height: 1280 })
  await expect.poll(signer.strokes).toHaveLength(1)
  const [kept = []] = await signer.strokes()
  expect(kept.at(-1)?.slice(0, 2)).toEqual([expect.closeTo(600, -1), expect.closeTo(150, -1)])

  await signer.fingers('touchMove', [[0.9, 0.9]])
  await signer.lift()
  expect(await signer.strokes()).toEqual([kept])
})

test('the same hand writes the same strokes on a small pad and on a large one', async ({ page }) => {
  const signer = await signerOn(page)
  await signer.draws(...first)
  await page.setViewportSize({ width: 390, height: 844 })
  await signer.draws(...first)
  const [large = [], small = []] = await signer.strokes()
  expect(small).toHaveLength(large.length)
  for (const [index, point] of small.entries()) {
    expect(Math.abs((point[0] ?? 0) - (large[index]?.[0] ?? 0))).toBeLessThan(4)
    expect(Math.abs((point[1] ?? 0) - (large[index]?.[1] ?? 0))).toBeLessThan(4)
  }
})

test('a second finger draws nothing and ends nothing', async ({ page }) => {
  const signer = await signerOn(page)
  await signer.fingers('touchStart', [[0.2, 0.3]])
  await signer.fingers('touchMove', [[0.3, 0.4]])
  await signer.fingers('touchStart', [
    [0.3, 0.4],
    [0.9, 0.9],
  ])
  await signer.fingers('touchMove', [
    [0.4, 0.5],
    [0.8, 0.8],
  ])
  await signer.fingers('touchMove', [
    [0.5, 0.5],
    [0.7, 0.9],
  ])
  await signer.lift()

  const [stroke = [], ...others] = await signer.strokes()
  expect(others).toHaveLength(0)
  expect(Math.max(...stroke.map(([x = 0]) => x))).toBeLessThan(520)
  await signer.draws(...second)
  expect(await signer.strokes()).toHaveLength(2)
})

test('a palm that comes down while the pen writes leaves no mark', async ({ page }) => {
  const signer = await signerOn(page)
  await signer.pen('mousePressed', [0.2, 0.3])
  await signer.pen('mouseMoved', [0.3, 0.4])
  await signer.fingers('touchStart', [[0.8, 0.9]])
  await signer.fingers('touchMove', [[0.82, 0.92]])
  await signer.pen('mouseMoved', [0.4, 0.35])
  await signer.pen('mouseReleased', [0.5, 0.3])
  await signer.lift()
  await signer.draws([0.8, 0.9], [0.85, 0.9])

  const strokes = await signer.strokes()
  expect(strokes).toHaveLength(1)
  expect(strokes[0]?.at(-1)?.slice(0, 2)).toEqual([expect.closeTo(500, -1), expect.closeTo(150, -1)])
})

test('the pen takes over from a palm that came down first', async ({ page }) => {
  const signer = await signerOn(page)
  await signer.fingers('touchStart', [[0.8, 0.9]])
  await signer.pens(...first)
  await signer.lift()
  await signer.pens(...second)

  const strokes = await signer.strokes()
  expect(strokes).toHaveLength(2)
  expect(Math.max(...strokes.flat().map(([x = 0]) => x))).toBeLessThan(470)
})

test('a cancelled touch keeps what was drawn, and the next stroke is whole', async ({ page }) => {
  const signer = await signerOn(page)
  await signer.fingers('touchStart', [[0.2, 0.3]])
  await signer.fingers('touchMove', [[0.35, 0.4]])
  await signer.fingers('touchMove', [[0.5, 0.3]])
  await signer.cancel()
  const [kept = []] = await signer.strokes()
  expect(kept.at(-1)?.slice(0, 2)).toEqual([expect.closeTo(500, -1), expect.closeTo(150, -1)])

  await signer.draws(...third)
  const strokes = await signer.strokes()
  expect(strokes[0]).toEqual(kept)
  expect(strokes).toHaveLength(2)
})

test('going to the background in the middle of a stroke keeps it', async ({ page }) => {
  const signer = await signerOn(page)
  await signer.draws(...first)
  await signer.fingers('touchStart', [[0.55, 0.25]])
  await signer.fingers('touchMove', [[0.7, 0.6]])
  await hide(page, true)
  const signed = await signer.strokes()
  expect(signed).toHaveLength(2)
  await hide(page, false)
  expect(await signer.strokes()).toEqual(signed)
  await expect.poll(signer.inked).toBeGreaterThan(0.002)
})

test('a stray dot is kindly refused, a name is taken', async ({ page }) => {
  const signer = await signerOn(page)
  await signer.draws([0.5, 0.5])
  await expect(page.locator('[data-enough]')).toHaveText('false')
  await expect(page.getByText('还太短，请写完整的姓名。')).toBeVisible()
  for (const [index, stroke] of name.entries()) {
    await page.clock.setFixedTime(Date.now() + (index + 1) * 400)
    await signer.draws(...stroke)
  }
  await expect(page.locator('[data-enough]')).toHaveText('true')
})

test('starting again can be undone', async ({ page }) => {
  const signer = await signerOn(page)
  for (const stroke of name) await signer.draws(...stroke)
  const signed = await signer.strokes()
  await page.getByRole('button', { name: '重写' }).click()
  expect(await signer.strokes()).toEqual([])
  expect(await signer.inked()).toBe(0)
  await page.getByRole('button', { name: '撤销' }).click()
  expect(await signer.strokes()).toEqual(signed)
  expect(await signer.inked()).toBeGreaterThan(0.005)
})

test('after a reload the strokes are there, and the next one follows them in time', async ({ page }) => {
  const signer = await signerOn(page)
  await signer.draws(...first)
  const before = await signer.strokes()
  await page.reload()
  expect(await signer.inked()).toBeGreaterThan(0.002)
  await signer.draws(...second)
  const after = await signer.strokes()
  expect(after[0]).toEqual(before[0])
  const end = after[0]?.at(-1)?.[2] ?? 0
  expect(after[1]?.[0]?.[2]).toBeGreaterThanOrEqual(end)
})

test('a banner that pushes the pad aside in the middle of a stroke bends no line', async ({ page }) => {
  const signer = await signerOn(page)
  await signer.fingers('touchStart', [[0.2, 0.3]])
  await signer.fingers('touchMove', [[0.4, 0.3]])
  const finger = await signer.at([0.5, 0.3])
  await page.locator('.gallery-top').evaluate((top) => top.append(top.cloneNode(true)))
  await signer.movesOnScreen(finger)
  await signer.lift()
  const [stroke = [], ...others] = await signer.strokes()
  expect(others).toHaveLength(0)
  expect(stroke.every(([, y = 0]) => Math.abs(y - 150) < 4)).toBe(true)
})

test.describe('on an iPad, where the pad listens to touches', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
  })

  test('a name is taken, a second finger draws nothing and its stay bends no line', async ({ page }) => {
    const signer = await signerOn(page)
    for (const stroke of name) await signer.draws(...stroke)
    expect(await signer.strokes()).toHaveLength(3)

    await signer.fingers('touchStart', [[0.2, 0.3]])
    await signer.fingers('touchMove', [[0.4, 0.3]])
    await signer.fingers('touchStart', [
      [0.4, 0.3],
      [0.9, 0.9],
    ])
    await signer.fingers('touchMove', [null, [0.9, 0.9]])
    await signer.fingers('touchMove', [null, [0.8, 0.7]])
    await signer.lift()
    const [, , , last = []] = await signer.strokes()
    expect(Math.max(...last.map(([x = 0]) => x))).toBeLessThan(420)
    await signer.draws(...second)
    expect(await signer.strokes()).toHaveLength(5)
  })
})

/** Chromium without a window can't minimise one: the page is told as a browser would tell it. */
async function hide(page: import('@playwright/test').Page, isHidden: boolean) {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)
}
