import { expect, type Page } from '@playwright/test'

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

/** Opens a page of a helpdesk, and waits until it is watched over, as nobody's hand is quicker than that. */
export async function opensGuarded(page: Page, address: string, referer?: string): Promise<void> {
  await page.goto(address, { ...(referer !== undefined && { referer }) })
  await untilGuarded(page)
}

/** Waits until the guest on this page knows its helpdesk. */
export async function untilGuarded(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const worlds = new Set<number>()
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.add(context.id))
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId))
  cdp.on('Runtime.executionContextsCleared', () => worlds.clear())
  await cdp.send('Runtime.enable')
  const isGuarded = async () => {
    const answers = [...worlds].map((contextId) =>
      cdp
        .send('Runtime.evaluate', {
          expression: 'Boolean(globalThis.countersignBridge?.guest)',
          contextId,
          returnByValue: true,
        })
        .then(
          ({ result }) => result.value === true,
          // That world is gone meanwhile.
          () => false,
        ),
    )
    return (await Promise.all(answers)).includes(true)
  }
  await expect.poll(isGuarded, 'the guest is there').toBe(true)
  await cdp.detach()
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
