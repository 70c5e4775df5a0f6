import { type CDPSession, expect, type Page } from '@playwright/test'

/**
 * The overlay on a page, as a person has it: read with the eyes, clicked with the mouse, typed with the keyboard. Its
 * shadow root is closed, so that nobody finds anything in it but by the browser's own tools.
 */
export async function overlayOn(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  const inside = <A, R>(what: (this: ShadowRoot, given: A) => R, given: A) => call(cdp, what, given)
  const placeOf = (name: string) =>
    inside(function (wanted) {
      const named = (one: Element) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim()
      const all = [...this.querySelectorAll('button, a, summary')]
      const found = all.find((one) => named(one) === wanted)
      found?.scrollIntoView({ block: 'nearest' })
      const box = found?.getBoundingClientRect()
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, name)
  /** Everything there is to read. */
  const text = () =>
    inside(function () {
      // What a person reads: not what is folded away.
      const read = (one: HTMLElement) => one.innerText
      return [...this.querySelectorAll<HTMLElement>('aside, dialog, .tab')].map(read).join('\n')
    }, null)
  return {
    text,
    reads: (what: string | RegExp) =>
      expect
        .poll(text)
        .toEqual(typeof what === 'string' ? expect.stringContaining(what) : expect.stringMatching(what)),
    readsNot: (what: string) => expect.poll(async () => (await text()) ?? '').not.toContain(what),
    press: async (name: string) => {
      await expect.poll(() => placeOf(name), `“${name}” to press`).toBeTruthy()
      const box = await placeOf(name)
      if (box) await page.mouse.click(box.x, box.y)
    },
    /** Where something of it lies on the screen; undefined where it isn't there. */
    boxOf: (css: string) =>
      inside(function (wanted) {
        const box = this.querySelector(wanted)?.getBoundingClientRect()
        return box && { x: box.x, y: box.y, width: box.width, height: box.height }
      }, css),
    /** Where a link leads. */
    linkOf: (name: string) =>
      inside(function (wanted) {
        return [...this.querySelectorAll('a')].find((one) => one.textContent?.trim() === wanted)?.href
      }, name),
    /** Writes into the only field there is. */
    write: async (text: string) => {
      await inside(function () {
        this.querySelector<HTMLElement>('textarea')?.focus()
      }, null)
      await page.keyboard.type(text)
    },
    /** Chooses a file where the panel takes one. */
    gives: async (file: string) => {
      const input = await objectIn(cdp, 'input[type=file]')
      await cdp.send('DOM.setFileInputFiles', { objectId: input, files: [file] })
    },
  }
}

async function call<A, R>(
  cdp: CDPSession,
  what: (this: ShadowRoot, given: A) => R,
  given: A,
): Promise<R | undefined> {
  const root = await rootOf(cdp)
  if (!root) return undefined
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: root,
    functionDeclaration: what.toString(),
    arguments: [{ value: given }],
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

async function objectIn(cdp: CDPSession, selector: string): Promise<string> {
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: (await rootOf(cdp)) ?? '',
    functionDeclaration: `function () { return this.querySelector(${JSON.stringify(selector)}) }`,
  })
  if (!result.objectId) throw new Error(`The panel has no ${selector}`)
  return result.objectId
}

async function rootOf(cdp: CDPSession): Promise<string | undefined> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 2, pierce: true })
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML')
  const host = html?.children?.find(({ nodeName }) => nodeName === 'COUNTERSIGN-OVERLAY')
  const [shadow] = host?.shadowRoots ?? []
  if (!shadow) return undefined
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })
  return object.objectId
}
