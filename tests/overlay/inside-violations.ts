import type { Page } from '@playwright/test'
import { violationsOn } from '../parts/axe.ts'

/** What is in a closed root, as text. */
interface Closed {
  readonly markup: () => Promise<string | undefined>
}

/** Nobody can look into a closed root, so what axe looks at is the same on a page of its own, in a new tab beside `page`. */
export async function violationsInside(
  closed: Closed,
  page: Page,
  look: 'light' | 'dark' = 'light',
): Promise<readonly string[]> {
  const blank = await page.context().newPage()
  await blank.emulateMedia({ colorScheme: look })
  await blank.setContent(
    '<!doctype html><html lang="zh-CN"><title>现场会签</title><main><h1>工单</h1><div id="host"></div></main>',
  )
  await blank.evaluate(
    (markup) => {
      const host = document.getElementById('host')
      if (host) host.attachShadow({ mode: 'open' }).innerHTML = markup
    },
    (await closed.markup()) ?? '',
  )
  const wrong = await violationsOn(blank)
  await blank.close()
  return wrong
}
