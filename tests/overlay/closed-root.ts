import { type CDPSession, expect, type Page } from '@playwright/test'

/**
 * The overlay on a page, as a person has it: read with the eyes, clicked with the mouse, typed with the keyboard. Its
 * shadow root is closed, so that nobody finds anything in it but by the browser's own tools.
 */
export async function overlayOn(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  const inside = <A, R>(what: (this: ShadowRoot, given: A) => R, given: A) => call(cdp, what, given)
  const boxOf = (name: string) =>
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
      await expect.poll(() => boxOf(name), `“${name}” to press`).toBeTruthy()
      const box = await boxOf(name)
      if (box) await page.mouse.click(box.x, box.y)
    },
    /** Whether there is such a thing to press. */
    offers: async (name: string) => Boolean(await boxOf(name)),
    /** Where a link leads. */
    linkOf: (name: string) =>
      inside(function (wanted) {
        return [...this.querySelectorAll('a')].find((one) => one.textContent?.trim() === wanted)?.href
      }, name),
    /** Writes into the only field there is. */
    write: async (text: string) => {
      const focused = () =>
        inside(function () {
          const field = this.querySelector('textarea')
          field?.focus()
          return this.activeElement === field && field !== null
        }, null)
      await expect.poll(focused, 'a field to write into').toBe(true)
      await page.keyboard.type(text)
    },
    /** Chooses a file where the panel takes one. */
    gives: async (file: string) => {
      const given = async () => {
        const input = await objectIn(cdp, 'input[type=file]')
        return input && ifStillThere(cdp.send('DOM.setFileInputFiles', { objectId: input, files: [file] }))
      }
      await expect.poll(given, 'a place for the file').toBeTruthy()
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
  const called = await ifStillThere(
    cdp.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: what.toString(),
      arguments: [{ value: given }],
      returnByValue: true,
    }),
  )
  const thrown = called?.exceptionDetails
  if (thrown) throw new Error(thrown.exception?.description ?? thrown.text)
  return called?.result.value
}

async function objectIn(cdp: CDPSession, selector: string): Promise<string | undefined> {
  const root = await rootOf(cdp)
  if (!root) return undefined
  const found = await ifStillThere(
    cdp.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function () { return this.querySelector(${JSON.stringify(selector)}) }`,
    }),
  )
  return found?.result.objectId
}

async function rootOf(cdp: CDPSession): Promise<string | undefined> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 2, pierce: true })
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML')
  const host = html?.children?.find(({ nodeName }) => nodeName === 'COUNTERSIGN-OVERLAY')
  const [shadow] = host?.shadowRoots ?? []
  if (!shadow) return undefined
  const { backendNodeId } = shadow
  return (await ifStillThere(cdp.send('DOM.resolveNode', { backendNodeId })))?.object.objectId
}

/** What the browser says of a node or an object whose document gave way to another since it was found. */
const gone = [
  'Node with given id does not belong to the document',
  'No node with given id found',
  'Could not find object with given id',
  'Cannot find context with specified id',
  'Execution context was destroyed',
  'Inspected target navigated or closed',
]

/** The answer to a question about a node, and nothing where the page has navigated between its finding and the question. */
async function ifStillThere<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof Error && gone.some((words) => error.message.includes(words))) return undefined
    throw error
  }
}
