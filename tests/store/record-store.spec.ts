import { expect, type Page, test } from '@playwright/test'
import { startHarness } from './harness.ts'

let harness: Awaited<ReturnType<typeof startHarness>>
test.beforeAll(async () => {
  harness = await startHarness()
})
test.afterAll(() => harness.stop())

test.beforeEach(async ({ page }) => {
  await page.goto(harness.address)
})

const isSaved = (page: Page) => page.waitForFunction(() => window.harness.saved().state === 'saved')
const begin = (page: Page) => page.evaluate(() => window.harness.begin())
const look = (page: Page, visit: string) => page.evaluate((visit) => window.harness.look(visit), visit)

async function anotherTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(harness.address)
  return tab
}

test('IndexedDB keeps every promise of the store', async ({ page }) => {
  const promises = await page.evaluate(() => window.harness.promises)
  expect(promises.length).toBeGreaterThan(8)
  for (const promise of promises) {
    await test.step(promise, () => page.evaluate((promise) => window.harness.keeps(promise), promise))
  }
})

test('two tabs writing two hundred facts each at once lose and double nothing', async ({ page }) => {
  const visit = await begin(page)
  const other = await anotherTab(page)
  await look(other, visit)
  const write = (tab: Page, from: number) =>
    tab.evaluate(
      async ([visit, from]) => {
        const one = (n: number) => window.harness.record(visit, 'tick', from + n)
        const all = await Promise.all(Array.from({ length: 200 }, (_, n) => one(n)))
        return all.filter((refused) => refused !== undefined)
      },
      [visit, from] as const,
    )
  expect(await Promise.all([write(page, 0), write(other, 200)])).toEqual([[], []])

  const third = await anotherTab(page)
  for (const tab of [page, other, third]) {
    await tab.waitForFunction(async (visit) => (await window.harness.look(visit)).events === 401, visit)
    expect(await look(tab, visit)).toMatchObject({ lanes: [401], findings: 0, unreadable: 0 })
    expect((await look(tab, visit)).ticks.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 400 }, (_, n) => n),
    )
  }
})

test('two tabs opening one dispatch at once open one visit', async ({ page }) => {
  const other = await anotherTab(page)
  const open = (tab: Page) =>
    tab.evaluate(() => window.harness.openDispatch('0198f3c0-0000-7000-8000-00000000000d'))
  const [one, two] = await Promise.all([open(page), open(other)])
  expect(one).toBe(two)
  expect(await look(page, one)).toMatchObject({ events: 1, findings: 0 })
})

test('sign, sign and finish at once, two hundred times: all three are there', async ({ page }) => {
  const visits = await page.evaluate(async () => {
    const visits: string[] = []
    for (let i = 0; i < 200; i++) {
      const visit = await window.harness.begin()
      await Promise.all([
        window.harness.record(visit, 'signed', 1),
        window.harness.record(visit, 'signed', 2),
        window.harness.record(visit, 'left'),
      ])
      visits.push(visit)
    }
    return visits
  })
  const after = await anotherTab(page)
  const found = await after.evaluate((visits) => Promise.all(visits.map(window.harness.look)), visits)
  for (const one of found) expect(one).toMatchObject({ signed: [true, true], left: true, findings: 0 })
  await after.waitForFunction(() => window.harness.listed() === 200)
})

test('a connection the browser kills is opened anew and nothing is lost', async ({ page }) => {
  await page.addInitScript(killableConnections)
  await page.goto(harness.address)
  const visit = await begin(page)
  const refused = await page.evaluate(async (visit) => {
    const writes: Promise<string | undefined>[] = []
    for (let n = 0; n < 60; n++) {
      writes.push(window.harness.record(visit, 'tick', n))
      window.harness.draft(visit, 'words', `${n}`)
      if (n % 3 === 0) await new Promise(requestAnimationFrame)
      if (n % 5 === 0) window.killConnections(n % 2 ? 'idle' : 'amid')
    }
    return (await Promise.all(writes)).filter(Boolean)
  }, visit)
  expect(refused).toEqual([])
  await isSaved(page)
  const after = await anotherTab(page)
  expect(await look(after, visit)).toMatchObject({ events: 61, lanes: [61], findings: 0 })
  expect(await after.evaluate((visit) => window.harness.draftAt(visit, 'words'), visit)).toBe('59')
  expect(await page.evaluate(() => window.killed)).toBeGreaterThan(5)
})

test('a full device is said at once, nothing is called saved, the export has everything, and it recovers', async ({
  browser,
}) => {
  // The browser asks how much room there is once in a while only: so it must know before the first write.
  const page = await (await browser.newContext()).newPage()
  const devtools = await page.context().newCDPSession(page)
  const origin = harness.address
  await page.goto(`${harness.address}/nothing`)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
  await page.goto(harness.address)
  const visit = await begin(page)
  await page.evaluate(async (visit) => {
    const random = () => Array.from(crypto.getRandomValues(new Uint32Array(5000)), String).join()
    for (let fill = 0; window.harness.saved().state === 'saved'; fill++) {
      window.harness.draft(visit, `fill ${fill}`, random())
      while (window.harness.saved().state === 'saving') await new Promise(requestAnimationFrame)
    }
    window.harness.record(visit, 'tick', 1)
    window.harness.record(visit, 'signed', 1)
    window.harness.draft(visit, 'words', '还没写完的话')
  }, visit)
  await expect(page.locator('output')).toHaveAttribute('data-state', 'failed')
  const saved = await page.evaluate(() => window.harness.saved())
  expect(saved.reason).toBe('full')
  expect(saved.wayOut?.en).toContain('Export')
  expect(saved.lastDurable).toBeLessThanOrEqual(saved.entered - 4)

  const { text, missing } = await page.evaluate(() => window.harness.export('all'))
  expect(missing).toEqual([])
  expect(text).toContain('还没写完的话')
  expect(text).toContain('"type":"signed"')

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await page.evaluate(() => window.harness.retry())
  await isSaved(page)
  const after = await anotherTab(page)
  expect(await look(after, visit)).toMatchObject({
    events: 3,
    ticks: [1],
    signed: [true, false],
    findings: 0,
  })
  await page.context().close()
})

test('a database deleted under the page is written again, and said', async ({ page }) => {
  const visit = await begin(page)
  await page.evaluate((visit) => window.harness.record(visit, 'signed', 1), visit)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin: harness.address, storageTypes: 'indexeddb' })
  await page.evaluate((visit) => window.harness.record(visit, 'signed', 2), visit)
  await expect(page.locator('output')).toHaveAttribute('data-state', 'failed')
  expect((await page.evaluate(() => window.harness.saved())).reason).toBe('emptied')
  const after = await anotherTab(page)
  expect(await look(after, visit)).toMatchObject({ events: 3, signed: [true, true], findings: 0 })
})

test('a newer version in another tab stops saving here with a way out', async ({ page }) => {
  const visit = await begin(page)
  await isSaved(page)
  const other = await page.context().newPage()
  await other.goto(`${harness.address}?db=other`)
  await other.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('harness', 9)
        request.onsuccess = resolve
        request.onerror = request.onblocked = reject
      }),
  )
  await page.evaluate((visit) => void window.harness.record(visit, 'tick', 1), visit)
  await expect(page.locator('output')).toHaveAttribute('data-state', 'failed')
  expect((await page.evaluate(() => window.harness.saved())).reason).toBe('outdated')
  expect((await page.evaluate(() => window.harness.export('all'))).text).toContain('B1/line-1')
})

test('a database that does not open is said, and opened as soon as it can be', async ({ page }) => {
  const visit = await begin(page)
  await page.goto(`${harness.address}/nothing`)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('harness')
        opening.onsuccess = () => {
          window.letGo = () => opening.result.close()
          // As long as the connection stands, this waits, and whoever opens the database waits behind it.
          indexedDB.deleteDatabase('harness').onblocked = () => resolve()
        }
      }),
  )
  const waiting = await anotherTab(page)
  await expect(waiting.locator('output')).toHaveAttribute('data-state', 'failed', { timeout: 15_000 })
  expect((await waiting.evaluate(() => window.harness.saved())).reason).toBe('no-answer')
  await page.evaluate(() => window.letGo())
  await expect(waiting.locator('output')).toHaveAttribute('data-state', 'saved', { timeout: 15_000 })
  expect(await look(waiting, visit)).toMatchObject({ status: 'missing' })
  expect(await look(waiting, await begin(waiting))).toMatchObject({ status: 'here', events: 1 })
})

test('an export is imported elsewhere once, and twice changes nothing', async ({ page, browser }) => {
  const visit = await begin(page)
  await page.evaluate((visit) => window.harness.record(visit, 'signed', 1), visit)
  const photo = await page.evaluate(async (visit) => {
    const canvas = new OffscreenCanvas(4000, 3000)
    canvas.getContext('2d')?.fillRect(0, 0, 2000, 3000)
    const png = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
    return window.harness.addPhoto(visit, [...png], 'image/png')
  }, visit)
  expect(photo).toMatchObject({ width: 1600, height: 1200 })
  await page.evaluate((visit) => window.harness.draft(visit, 'words', '半句'), visit)
  const { text } = await page.evaluate(() => window.harness.export('all'))

  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(harness.address)
  const take = (text: string) => elsewhere.evaluate((text) => window.harness.import(text), text)
  expect((await take(text)).map(({ result }) => result)).toEqual(['added', 'added', 'added'])
  expect(await look(elsewhere, visit)).toEqual(await look(page, visit))
  const { photo: hash } = photo as { photo: string }
  const bytesIn = (tab: Page) => tab.evaluate((hash) => window.harness.photo(hash), hash)
  expect(await bytesIn(elsewhere)).toEqual(await bytesIn(page))
  expect(await elsewhere.evaluate((visit) => window.harness.draftAt(visit, 'words'), visit)).toBe('半句')
  expect((await take(text)).map(({ result }) => result)).toEqual(['known', 'known', 'known'])

  const forged = text.replace('长安街 1 号', '长安街 2 号')
  expect(await take(forged)).toContainEqual(expect.objectContaining({ what: 'visit', result: 'refused' }))
  const cut = text.trimEnd().split('\n').slice(0, -2).join('\n')
  expect((await take(cut)).at(-1)).toEqual({ what: 'file', name: '', result: 'refused' })
  expect(await take('不是导出文件')).toEqual([{ what: 'file', name: '', result: 'refused' }])
  await elsewhere.context().close()
})

test('what is no picture is refused in words', async ({ page }) => {
  const visit = await begin(page)
  const add = (type: string) =>
    page.evaluate(([visit, type]) => window.harness.addPhoto(visit, [1, 2, 3], type), [visit, type] as const)
  expect(await add('image/heic')).toBe('heic')
  expect(await add('image/png')).toBe('not-an-image')
})

test('a tick draws that tick anew and nothing else', async ({ page }) => {
  const visit = await begin(page)
  await page.goto(`${harness.address}?visit=${visit}`)
  await page.getByRole('checkbox').nth(7).waitFor()
  const before = await page.evaluate(() => ({ ...window.harness.renders }))
  await page.getByRole('checkbox').nth(7).check()
  await isSaved(page)
  const after = await page.evaluate(() => ({ ...window.harness.renders }))
  const drawn = Object.keys(after).filter((part) => after[part] !== before[part])
  expect(drawn).toEqual(['tick 7'])
})

/** Runs in the page before anything else: real connections, which the test may kill as a browser in the background does. */
function killableConnections() {
  const connections = new Set<IDBDatabase>()
  const transactions = new Set<IDBTransaction>()
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (...args) {
    connections.add(this)
    const made = transaction.apply(this, args)
    transactions.add(made)
    made.addEventListener('complete', () => transactions.delete(made))
    made.addEventListener('abort', () => transactions.delete(made))
    return made
  }
  window.killed = 0
  window.killConnections = (when) => {
    if (when === 'amid') for (const one of transactions) abort(one)
    for (const one of connections) one.close()
    window.killed += connections.size
    connections.clear()
  }

  function abort(one: IDBTransaction) {
    try {
      one.abort()
    } catch {
      // It is being committed this very moment.
    }
  }
}

declare global {
  interface Window {
    killConnections(when: 'idle' | 'amid'): void
    killed: number
    letGo(): void
  }
}
