import type { Text } from '@countersign/shared/text'
import { expect } from '@playwright/test'
import { words } from './engineer.words.ts'
import type { Tablet } from './tablet.ts'

/** The PIN of every engineer here. */
export const pin = '4711'

/** How the tablet goes to the customer and comes back. */
export function lendingOf({ page, say, press, fill }: Tablet) {
  const pad = (label: Text) => page.getByRole('group', { name: say(label), exact: true })
  const named = (name: Text) => page.getByRole('button', { name: say(name), exact: true })
  const heading = page.getByRole('heading', { level: 1 })

  /** Types a PIN on the keys of the screen. */
  const types = async (digits: string, label: Text = words.lentNow) => {
    for (const digit of digits) await pad(label).getByRole('button', { name: digit, exact: true }).click()
    await pad(label)
      .getByRole('button', { name: say(words.enterPin), exact: true })
      .click()
  }
  const writesDownTheCode = async () => {
    const shown = await page.getByText(say(words.codeIs)).locator('..').textContent()
    await press(words.wroteItDown)
    await expect(named(words.wroteItDown)).toBeHidden()
    return shown?.match(/[0-9A-Z]{4}/g)?.join('-') ?? ''
  }
  /** Chooses a PIN, and writes down the recovery code that comes with it. */
  const setsThePin = async (digits = pin) => {
    await types(digits, words.choosePin)
    await types(digits, words.pinAgain)
    return writesDownTheCode()
  }
  /** The tablet is the customer's from here on. The first time, a PIN is set before. */
  const lends = async (hands: () => Promise<void>) => {
    await hands()
    await expect(pad(words.choosePin).or(named(words.handBack)).or(named(words.iAmTheEngineer))).toBeVisible()
    if (await pad(words.choosePin).isVisible()) await setsThePin()
    await expect(named(words.handBack).or(named(words.iAmTheEngineer))).toBeVisible()
  }
  /** Asks the customer for it, done or not. */
  const asksForTheTablet = () => named(words.handBack).or(named(words.iAmTheEngineer)).click()
  const typesThePin = async (digits = pin) => {
    await types(digits)
    await expect(pad(words.lentNow)).toBeHidden()
  }
  return {
    lends,
    setsThePin,
    /** In the settings, before any visit needs it. */
    setsThePinAhead: async () => {
      await press(words.setPin)
      await setsThePin()
      await expect(named(words.changePin)).toBeVisible()
    },
    types,
    typesThePin,
    asksForTheTablet,
    takesTheTabletBack: async () => {
      await asksForTheTablet()
      await typesThePin()
    },
    /** Whoever has it: the engineer has it then. */
    hasTheTablet: async () => {
      const ask = named(words.handBack).or(named(words.iAmTheEngineer))
      await expect(heading).toBeVisible()
      if (await ask.isVisible()) {
        await ask.click()
        await expect(ask).toBeHidden()
        await expect(heading).toBeVisible()
      }
      if (await pad(words.lentNow).isVisible()) {
        await typesThePin()
        await expect(pad(words.lentNow)).toBeHidden()
      }
    },
    /** Too many wrong PINs: how many seconds the app says to wait. */
    readsTheWait: async () => {
      await expect(pad(words.lentNow)).toContainText(/\d:\d\d/)
      const [, minutes, seconds] = /(\d+):(\d\d)/.exec((await pad(words.lentNow).textContent()) ?? '') ?? []
      return 60 * Number(minutes) + Number(seconds)
    },
    mayTry: () =>
      expect(pad(words.lentNow).getByRole('button', { name: '1', exact: true })).toBeEnabled({
        timeout: 40_000,
      }),
    /** Makes a new recovery code in the settings, and writes it down. */
    makesANewCode: async () => {
      await press(words.newCode)
      await types(pin, words.presentPin)
      return writesDownTheCode()
    },
    changesThePin: async (to: string) => {
      await press(words.changePin)
      await types(pin, words.presentPin)
      await types(to, words.choosePin)
      await types(to, words.pinAgain)
      await expect(page.getByRole('dialog')).toBeHidden()
    },
    leavesItToTheCustomer: () => press(words.leaveIt),
    forgetsThePin: () => press(words.forgotPin),
    typesTheCode: async (code: string) => {
      await fill(words.recoveryCode, code)
      await press(words.nextStep)
    },
  }
}
