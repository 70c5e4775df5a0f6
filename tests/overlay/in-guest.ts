import type { Page } from '@playwright/test'

/** Asks in the guest's own world of the page, which is named after its extension; waits for what it promises. */
export async function inGuestOf(page: Page, expression: string, extension = 'guard'): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page)
  const worlds: { readonly id: number; readonly name: string }[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await cdp.send('Runtime.enable')
  const contextId = worlds.find(({ name }) => name === extension)?.id
  if (contextId === undefined) throw new Error('The guest has no world on this page')
  const { result } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  })
  await cdp.detach()
  return result.value
}

/**
 * Lets the guest look at the page once more, and whatever comes of it reach the background. Each look begins with the
 * page's address.
 */
export async function guestLooksAt(page: Page): Promise<void> {
  await inGuestOf(
    page,
    `new Promise((looks) => {
      const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'URL')
      const seen = () => chrome.runtime.sendMessage({ asks: 'news' }).then(looks)
      Object.defineProperty(document, 'URL', {
        configurable: true,
        get() {
          delete document.URL
          setTimeout(seen)
          return get.call(document)
        },
      })
      window.dispatchEvent(new Event('popstate'))
    }).then(() => true)`,
  )
}
