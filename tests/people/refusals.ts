import type { Page } from '@playwright/test'

/** Headings under which the app refuses something, to the engineer or to the customer. */
const headings = [
  '还不能这样做',
  '还不能交给客户签字',
  '工程师请看',
  'Not yet',
  'Not ready to be signed yet',
  'For the engineer',
]

/** Listens, from the next page on, for anything the app refuses on this screen. The list of reasons grows. */
export async function listenForRefusals(page: Page): Promise<readonly string[]> {
  const heard: string[] = []
  await page.exposeBinding('tellRefusal', (_, reason: string) => heard.push(reason))
  await page.addInitScript(tellRefusals, headings)
  return heard
}

/** Runs in the page. */
function tellRefusals(headings: readonly string[]) {
  const told = new WeakSet<Node>()
  const look = () => {
    const places = document.querySelectorAll('h1, h2, .banner-title')
    for (const place of places) {
      if (told.has(place) || !headings.includes(place.textContent ?? '')) continue
      told.add(place)
      ;(window as unknown as { tellRefusal: (reason: string) => void }).tellRefusal(
        place.parentElement?.parentElement?.textContent ?? '',
      )
    }
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
}
