import { choose, expect, press, settled, test } from './guarded-desk.ts'

test('a background that says nothing holds nobody up', async ({ page, desk, background, open }) => {
  await background.lets({ silent: true })
  await open('/tickets/5')
  await choose('State by AJAX')(page)
  await press('Save by AJAX')(page)
  await expect.poll(() => desk.arrivals().length).toBe(1)
  await settled(page)
  expect(desk.arrivals()).toEqual([])
  expect(await background.prompts()).toEqual([])
})

test('a site that is no helpdesk is left alone', async ({ page, desk, background }) => {
  await background.forgets(desk.address)
  await page.goto(`${desk.address}/tickets/5`)
  await background.hears('site')
  await press('Close by fetch')(page)
  await expect.poll(() => desk.arrivals().length).toBe(1)
  expect((await background.asked()).map(({ asks }) => asks)).toEqual(['site'])
})

test('the page can send nothing on that is held', async ({ page, desk, background, open }) => {
  await open('/tickets/5')
  await press('Close by fetch')(page)
  await expect.poll(() => background.prompts()).toHaveLength(1)
  await page.evaluate(() => {
    const forged = document.createElement('i')
    const tell = (type: string) => new MouseEvent(type, { relatedTarget: forged })
    for (const type of ['countersign:node', 'countersign:guest', 'countersign:second'])
      document.dispatchEvent(tell(type))
    for (const target of [document, window, document.documentElement, forged])
      for (let number = 0; number < 100; number++)
        for (const type of ['answer', 'asking'])
          target.dispatchEvent(new CustomEvent(type, { detail: { number, go: true } }))
  })
  await settled(page)
  expect(desk.arrivals()).toEqual([])
})

test('a page that lies is not heard, and hears nothing', async ({ page, background, open }) => {
  await open('/tickets/5')
  await page.evaluate(() => {
    const forged = document.createElement('i')
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const type of ['answer', 'asking'])
      for (const target of [forged, document, window])
        target.addEventListener(type, (event) => heard.push(event))
    document.dispatchEvent(new MouseEvent('countersign:node', { relatedTarget: forged }))
    const detail = {
      number: 1,
      method: 'POST',
      url: `${location.origin}/api/tickets/77`,
      text: '{"state":9}',
    }
    for (const target of [forged, document, window])
      target.dispatchEvent(new CustomEvent('request', { cancelable: true, detail }))
  })
  await press('Close by fetch')(page)
  expect(await background.answers(false)).toEqual(['5'])
  await expect(page.getByText('AbortError')).toBeVisible()
  expect(await page.evaluate('heard')).toEqual([])
  expect(await background.prompts()).toEqual([['5']])
})

test('a page that spoils what it can get hold of keeps working, and is guarded', async ({
  page,
  desk,
  background,
  open,
}) => {
  await open('/tickets/5')
  await page.evaluate(() => {
    const broken = () => {
      throw new Error('spoilt')
    }
    EventTarget.prototype.dispatchEvent = broken
    EventTarget.prototype.addEventListener = broken
    Object.defineProperty(CustomEvent.prototype, 'detail', { get: broken })
    Object.defineProperty(Event.prototype, 'preventDefault', { value: broken })
    for (const name of ['CustomEvent', 'MouseEvent', 'URL', 'FormData']) Reflect.set(window, name, broken)
  })
  await press('Close by fetch')(page)
  expect(await background.answers(true)).toEqual(['5'])
  await expect.poll(() => desk.arrivals().length).toBe(1)
})

test('the page finds its own world as it was', async ({ page, open }) => {
  await open('/tickets/5')
  expect(
    await page.evaluate(async () => {
      const errorOf = (act: () => unknown) => {
        try {
          act()
          return 'none'
        } catch (error) {
          return (error as Error).name
        }
      }
      const { open: opens, send } = XMLHttpRequest.prototype
      const { submit } = HTMLFormElement.prototype
      return {
        names: [fetch.name, fetch.length, opens.name, opens.length, send.name, submit.name, close.name],
        ours: Object.getOwnPropertyNames(window).filter((name) => /countersign/i.test(name)),
        unsent: errorOf(() => new XMLHttpRequest().send()),
        noMethod: errorOf(() => Reflect.apply(opens, new XMLHttpRequest(), ['GET'])),
        noForm: errorOf(() => Reflect.apply(submit, {}, [])),
        noAddress: await Reflect.apply(fetch, window, []).catch((error: Error) => error.name),
        beacon: navigator.sendBeacon('/tickets'),
      }
    }),
  ).toEqual({
    names: ['fetch', 1, 'open', 2, 'send', 'submit', 'close'],
    ours: [],
    unsent: 'InvalidStateError',
    noMethod: 'TypeError',
    noForm: 'TypeError',
    noAddress: 'TypeError',
    beacon: true,
  })
})
