import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { type Chance, chance } from './chance.ts'
import { type KillableBrowser, killableBrowser } from './killable-browser.ts'

/** What the killed page is: how to enter something, and how to read what it kept. */
export interface Subject {
  /** Opens the page on what the earlier rounds left. */
  readonly open: (page: Page) => Promise<void>
  /** What to enter in this round, once the page is where it is entered. */
  readonly inputs: (page: Page, chance: Chance) => Promise<readonly Input[]>
  /** What is there now, by place, and what is damaged. */
  readonly read: (page: Page) => Promise<Kept>
}

/** Something entered at a place: a later value there takes the place of an earlier one. */
export interface Input {
  readonly what: string
  readonly place: string
  readonly value: string | boolean
  readonly act: (page: Page) => Promise<void>
}

export interface Kept {
  readonly values: { readonly [place: string]: string | boolean }
  readonly damage: readonly string[]
}

export interface KillReport {
  readonly kills: number
  readonly inputs: number
  /** Inputs for which 'saved' was shown within 500 ms. */
  readonly shownInTime: number
  /** Inputs for which it was not yet shown when the browser was killed, less than 500 ms after them. */
  readonly cutShort: number
  /** ms from input to 'saved', sorted. */
  readonly latencies: readonly number[]
  /** Whatever 'saved' was shown for and was not there afterwards. */
  readonly lost: readonly string[]
}

const patience = 500
const longestWait = 600

/**
 * Enters things, kills the browser 0-600 ms after the last of them, starts it again on the same profile, and looks
 * whether everything is there for which 'saved' had been shown. Power loss is another matter and not tested.
 */
export async function killRounds(
  subject: Subject,
  { rounds, seed, told = () => {} }: { rounds: number; seed: number; told?: (line: string) => void },
): Promise<KillReport> {
  const profile = mkdtempSync(join(tmpdir(), 'countersign-kills-'))
  const random = chance(seed)
  const report = {
    kills: 0,
    inputs: 0,
    shownInTime: 0,
    cutShort: 0,
    latencies: [] as number[],
    lost: [] as string[],
  }
  const promised: Input[] = []
  const entered: Input[] = []
  try {
    for (let round = 1; round <= rounds + 1; round++) {
      const browser = await killableBrowser(profile)
      try {
        await subject.open(browser.page)
        const lost = missing(await subject.read(browser.page), promised, entered)
        report.lost.push(...lost.map((what) => `round ${round}: ${what}`))
        if (round > rounds) break
        const seen = await enterAndKill(
          browser,
          await subject.inputs(browser.page, random),
          random.whole(0, longestWait),
        )
        report.kills++
        for (const one of seen) {
          report.inputs++
          entered.push(one.input)
          if (one.latency !== undefined) {
            promised.push(one.input)
            report.latencies.push(one.latency)
          }
          if (one.latency !== undefined && one.latency <= patience) report.shownInTime++
          if (one.latency === undefined && one.lived < patience) report.cutShort++
        }
        told(
          `${round}/${rounds} ${seen.map(({ input, latency }) => `${input.what} ${latency ?? '–'}`).join(', ')}`,
        )
      } finally {
        await browser.kill()
      }
    }
  } catch (error) {
    told(`the profile is kept in ${profile}`)
    throw error
  }
  rmSync(profile, { recursive: true, force: true })
  return { ...report, latencies: report.latencies.sort((a, b) => a - b) }
}

/** What was promised last at each place must be there, or something entered after it. */
function missing(kept: Kept, promised: readonly Input[], entered: readonly Input[]): readonly string[] {
  const newest = new Map(promised.map((input) => [input.place, input]))
  const lost = [...newest.values()]
    .filter((input) => input.place in kept.values)
    .filter((input) => {
      const since = entered.slice(entered.indexOf(input)).filter(({ place }) => place === input.place)
      return !since.some(({ value }) => value === kept.values[input.place])
    })
    .map(({ place, value }) => `${place}: “${value}” was saved, “${kept.values[place]}” is there`)
  return [...kept.damage, ...lost]
}

interface Seen {
  readonly input: Input
  /** ms until 'saved' was on screen; undefined when it never was. */
  readonly latency: number | undefined
  /** ms from the input to the kill. */
  readonly lived: number
}

async function enterAndKill(
  { page, kill }: KillableBrowser,
  inputs: readonly Input[],
  delay: number,
): Promise<readonly Seen[]> {
  const notes = await listenToNotes(page)
  const starts: number[] = []
  for (const { act } of inputs) {
    starts.push(Date.now())
    await act(page)
  }
  await wait(delay)
  const killed = Date.now()
  await kill()
  return inputs.map((input, i) => {
    const at = notes.inputs[i]
    const shown = at === undefined ? undefined : notes.saved.find((note) => note.inputs > i)?.at
    return {
      input,
      latency: at !== undefined && shown !== undefined ? Math.round(shown - at) : undefined,
      lived: killed - (starts[i] ?? killed),
    }
  })
}

interface Notes {
  /** When each input reached the page, by its clock. */
  readonly inputs: number[]
  /** When 'saved' was painted, and how many inputs had been made by then. */
  readonly saved: { readonly at: number; readonly inputs: number }[]
}

/**
 * Listens to the page from outside of the browser, so that the kill can't take away what was heard.
 * What was shown but not yet heard doesn't count as shown.
 */
async function listenToNotes(page: Page): Promise<Notes> {
  const notes: Notes = { inputs: [], saved: [] }
  page.on('console', (message) => {
    const [what, at, inputs] = message.text().split(' ')
    if (what === 'input-made') notes.inputs.push(Number(at))
    if (what === 'saved-shown') notes.saved.push({ at: Number(at), inputs: Number(inputs) })
  })
  await page.evaluate(watchPage)
  return notes
}

/** Runs in the page: tells of every input, and of every time 'saved' is on screen with all inputs so far behind it. */
function watchPage() {
  const saved = /^(saved|Saved|已保存|Everything is saved on this device\.|内容已保存在这台设备上。)$/
  let made = 0
  const kindOf = (target: EventTarget | null) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') return 'change'
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return 'input'
    return target instanceof Element && target.closest('button') ? 'click' : undefined
  }
  for (const kind of ['input', 'change', 'click']) {
    document.addEventListener(
      kind,
      ({ target }) => {
        if (kindOf(target) !== kind) return
        made++
        console.debug('input-made', performance.now())
      },
      { capture: true },
    )
  }
  const look = () => {
    const notes = [...document.querySelectorAll('[role=status], output')]
    const inputs = made
    if (!notes.some((note) => saved.test(note.textContent.trim()))) return
    requestAnimationFrame(() => console.debug('saved-shown', performance.now(), inputs))
  }
  const everything = { subtree: true, childList: true, attributes: true, characterData: true }
  new MutationObserver(look).observe(document.body, everything)
}
