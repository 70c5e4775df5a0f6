import { type Event, recordOf, verify } from '@countersign/shared/record'
import type { Page } from '@playwright/test'
import { printerJob } from '../fixtures/jobs.ts'
import { customerOn } from '../people/customer.ts'
import { dispatcherAt } from '../people/dispatcher.ts'
import { engineerOn } from '../people/engineer.ts'
import { write } from '../people/hand.ts'
import type { Input, Kept, Subject } from './kill-rounds.ts'
import { unsignedVisit } from './unsigned-visit.ts'

const roundsPerSignature = 10
const ticks = 3

/** The real app: an engineer typing a finding, ticking the kit, and every few rounds a customer signing. */
export function appSubject(address: string): Subject {
  const dispatcher = dispatcherAt(address)
  const signed: string[] = []
  let visit = ''
  let round = 0

  const takeAJob = async (page: Page) => {
    const engineer = engineerOn(page, 'en')
    await engineer.opens(dispatcher.linkTo(dispatcher.dispatches(printerJob)))
    await engineer.introducesThemselves()
    await engineer.takesTheJob()
    return new URL(page.url()).pathname.split('/')[2] ?? ''
  }
  const look = (page: Page, phase: string) => page.goto(`${address}/visits/${visit}/${phase}`)

  return {
    open: async (page) => {
      if (round++ === 0) visit = await takeAJob(page)
      else {
        // Where a customer was signing when the browser was killed, it is still their page.
        await page.goto(address)
        await engineerOn(page, 'en').hasTheTablet()
      }
    },
    inputs: async (page, chance) => {
      if (round % roundsPerSignature === 0) {
        const another = await readyToSign(page, address, signed.length)
        signed.push(another)
        return [signing(another)]
      }
      const count = chance.whole(1, 6)
      if (chance.pick([true, false])) {
        await look(page, 'serve')
        let text = await finding(page).inputValue()
        return Array.from({ length: count }, () => {
          const letter = chance.pick(['修', '好', '了', '打', '印', '机', '𠮷'])
          text += letter
          return typing(letter, text)
        })
      }
      await look(page, 'prepare')
      const before = await ticked(page)
      return Array.from({ length: count }, (_, i) => {
        const was = before[i % ticks] === true
        const isBackAgain = i >= ticks
        return ticking(i % ticks, isBackAgain ? was : !was)
      })
    },
    read: async (page) => {
      await look(page, 'prepare')
      const kit = await ticked(page)
      await look(page, 'serve')
      const stored = await storedEvents(page)
      const visits = [...new Set(stored.map((event) => event.visit))].map((visit) =>
        stored.filter((event) => event.visit === visit),
      )
      return {
        values: {
          words: await finding(page).inputValue(),
          ...Object.fromEntries(kit.map((is, i) => [`tick ${i}`, is])),
          ...Object.fromEntries(signed.map((visit) => [`signature ${visit}`, hasSignature(stored, visit)])),
        },
        damage: visits.flatMap((events) =>
          verify(events, recordOf(events).heads).map(({ say }) => `${events[0]?.visit}: ${say.en}`),
        ),
      } satisfies Kept
    },
  }
}

const finding = (page: Page) => page.getByLabel(/^Fault found/)
const kitBoxes = (page: Page) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'The kit', exact: true }) })
    .getByRole('checkbox')

async function ticked(page: Page): Promise<readonly boolean[]> {
  await kitBoxes(page)
    .nth(ticks - 1)
    .waitFor()
  return Promise.all(Array.from({ length: ticks }, (_, i) => kitBoxes(page).nth(i).isChecked()))
}

function typing(letter: string, value: string): Input {
  const act = async (page: Page) => {
    await finding(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(letter)
  }
  return { what: 'type', place: 'words', value, act }
}

function ticking(i: number, value: boolean): Input {
  return { what: 'tick', place: `tick ${i}`, value, act: (page) => kitBoxes(page).nth(i).click() }
}

function signing(visit: string): Input {
  const act = (page: Page) => page.getByRole('button', { name: 'Sign', exact: true }).click()
  return { what: 'sign', place: `signature ${visit}`, value: true, act }
}

/** Brings a visit from another tablet, and has the customer read it and draw: all but the last tap. */
async function readyToSign(page: Page, address: string, mood: number): Promise<string> {
  const { visit, file } = unsignedVisit()
  await page.goto(`${address}/settings`)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import a file' }).click(),
  ])
  await chooser.setFiles(file)
  await page.getByText(/^Imported/).waitFor()
  await engineerOn(page, 'en').lends(async () => {
    await page.goto(`${address}/visits/${visit}/handover`)
  })
  const customer = customerOn(page, 'en')
  await customer.reads()
  await customer.tells({ rating: 5 })
  const pad = page.getByRole('group', { name: 'Signature', exact: true }).locator('canvas')
  await write('张伟', pad, mood)
  return visit
}

function hasSignature(events: readonly Event[], visit: string): boolean {
  return events.some((event) => event.visit === visit && 'type' in event && event.type === 'signed')
}

/** What the disk has, read past the app. */
function storedEvents(page: Page): Promise<readonly Event[]> {
  return page.evaluate(
    () =>
      new Promise<Event[]>((resolve, reject) => {
        const opening = indexedDB.open('countersign')
        opening.onerror = reject
        opening.onsuccess = () => {
          const rows = opening.result.transaction('rows').objectStore('rows')
          const reading = rows.getAll(IDBKeyRange.bound(['event'], ['event', []]))
          reading.onerror = reject
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result as Event[])
          }
        }
      }),
  )
}
