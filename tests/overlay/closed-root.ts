import { type CDPSession, expect, type Page } from '@playwright/test'

type Host = 'COUNTERSIGN-OVERLAY' | 'COUNTERSIGN-PICKER'

/**
 * The overlay on a page, as a person has it: read with the eyes, clicked with the mouse, typed with the keyboard. Its
 * shadow root is closed, so that nobody finds anything in it but by the browser's own tools.
 */
export async function overlayOn(page: Page, host: Host = 'COUNTERSIGN-OVERLAY') {
  const cdp = await page.context().newCDPSession(page)
  const inside = <A, R>(what: Inside<A, R>, given: A) => call(cdp, host, what, given)
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
    press: (name: string) =>
      expect
        .poll(async () => {
          const aim = await inside(aimAt, name)
          if (!aim) return 'nowhere'
          await page.mouse.click(aim.x, aim.y)
          // Where there is nothing to ask any more, the click has led to another page.
          return (await inside(endAim, null)) ?? 'landed'
        }, `“${name}” to press`)
        .toBe('landed'),
    /** Whether there is such a thing to press. */
    offers: async (name: string) =>
      Boolean(
        await inside(function (wanted, named) {
          return named(this, wanted) !== undefined
        }, name),
      ),
    /** Its styles and its parts, as text. */
    markup: () =>
      inside(function () {
        const rules = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
        return `<style>${rules.map(({ cssText }) => cssText).join('')}</style>${this.innerHTML}`
      }, null),
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
      const focused = () =>
        inside(function () {
          const field = this.querySelector('textarea')
          field?.focus()
          return this.activeElement === field && field !== null
        }, null)
      await expect.poll(focused, 'a field to write into').toBe(true)
      await page.keyboard.type(text)
    },
    /** What stands in that field. */
    written: () =>
      inside(function () {
        return this.querySelector('textarea')?.value
      }, null),
    /** Chooses a file where the panel takes one. */
    gives: async (file: string) => {
      const given = async () => {
        const input = await objectIn(cdp, host, 'input[type=file]')
        return input && ifStillThere(cdp.send('DOM.setFileInputFiles', { objectId: input, files: [file] }))
      }
      await expect.poll(given, 'a place for the file').toBeTruthy()
    },
  }
}

/** Runs in the page, in the overlay's root. */
type Inside<A, R> = (this: ShadowRoot, given: A, named: typeof theOneNamed) => R

/** The button, link or summary that people know by this name, or find by what it says when they point at it. */
function theOneNamed(root: ShadowRoot, name: string): Element | undefined {
  return [...root.querySelectorAll('button, a, summary')].find((one) => {
    const words = one.getAttribute('aria-label') ?? one.textContent ?? ''
    return one.getAttribute('title') === name || words.replace(/\s+/g, ' ').trim() === name
  })
}

declare const window: Window & { aim?: { landed: boolean; readonly end: () => void } }

/**
 * Where to click. From now on a click that would land on something else, since the panel has moved meanwhile, is held back,
 * as Playwright does where it sees what is on a page.
 */
function aimAt(this: ShadowRoot, name: string, named: typeof theOneNamed) {
  const wanted = named(this, name)
  if (!wanted) return undefined
  wanted.scrollIntoView({ block: 'nearest' })
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
  const hold = (event: Event) => {
    // What comes of the click may click by script.
    if (!event.isTrusted) return
    const isInside = event.currentTarget === this
    const hits = isInside ? wanted.contains(event.target as Node) : event.target === this.host
    if (!hits) {
      event.preventDefault()
      event.stopImmediatePropagation()
    } else if (isInside && event.type === 'click') aim.landed = true
  }
  const places = [window, this]
  const aim = {
    landed: false,
    end: () => {
      for (const place of places) for (const type of types) place.removeEventListener(type, hold, true)
    },
  }
  for (const place of places) for (const type of types) place.addEventListener(type, hold, true)
  window.aim = aim
  const { x, y, width, height } = wanted.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

/** Whether the click landed; undefined in a page where none was aimed at anything. */
function endAim(this: ShadowRoot): 'landed' | 'beside' | undefined {
  const { aim } = window
  delete window.aim
  aim?.end()
  return aim && (aim.landed ? 'landed' : 'beside')
}

async function call<A, R>(cdp: CDPSession, host: Host, what: Inside<A, R>, given: A): Promise<R | undefined> {
  const root = await rootOf(cdp, host)
  if (!root) return undefined
  const called = await ifStillThere(
    cdp.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function (given) { return (${what}).call(this, given, ${theOneNamed}) }`,
      arguments: [{ value: given }],
      returnByValue: true,
    }),
  )
  const thrown = called?.exceptionDetails
  if (thrown) throw new Error(thrown.exception?.description ?? thrown.text)
  return called?.result.value
}

async function objectIn(cdp: CDPSession, name: Host, selector: string): Promise<string | undefined> {
  const root = await rootOf(cdp, name)
  if (!root) return undefined
  const found = await ifStillThere(
    cdp.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function () { return this.querySelector(${JSON.stringify(selector)}) }`,
    }),
  )
  return found?.result.objectId
}

async function rootOf(cdp: CDPSession, name: Host): Promise<string | undefined> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 2, pierce: true })
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML')
  const host = html?.children?.find(({ nodeName }) => nodeName === name)
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
  'Target page, context or browser has been closed',
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
