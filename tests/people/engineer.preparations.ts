import type { Text } from '@countersign/shared/text'
import { expect } from '@playwright/test'
import { steps, words } from './engineer.words.ts'
import type { Tablet } from './tablet.ts'

/** From the call to the customer's door. */
export function preparationsOf(tablet: Tablet) {
  const { next, press, pick, fill, sheet, section, tickAll } = tablet
  const addsLine = async (list: Text, form: Text, fields: readonly (readonly [Text, string])[]) => {
    await press(list)
    for (const [label, value] of fields) await fill(label, value, sheet(form))
    await press(words.writeDown, sheet(form))
    await expect(sheet(form)).toBeHidden()
  }
  const meets = async (person?: string) => {
    await next(steps.meet)
    await fill(words.whoReceives, person, sheet(words.confirmCustomer))
    await press(words.confirm, sheet(words.confirmCustomer))
  }
  return {
    calls: async () => {
      await next(steps.call)
      await pick(words.reached, sheet(words.contact))
      await press(words.writeDown, sheet(words.contact))
    },
    /** Agrees the time that was wished for, or this one (wall time, `2026-03-02T09:30`). */
    books: async (time?: string) => {
      await next(steps.book)
      await fill(words.time, time, sheet(words.agree))
      await press(words.writeBooking, sheet(words.agree))
    },
    checksTheBooking: async () => {
      await next(steps.checkBooking)
      await tickAll(section(words.booking))
    },
    thinksAhead: async ({ cause, spare }: { cause: string; spare: string }) => {
      await next(steps.thinkAhead)
      await addsLine(words.addCause, words.causeForm, [[words.cause, cause]])
      await addsLine(words.addSpare, words.spareForm, [[words.spare, spare]])
    },
    checksTheKit: async () => {
      await next(steps.kit)
      await tickAll(section(words.kit))
    },
    departs: () => next(steps.depart),
    arrives: () => next(steps.arrive),
    tidiesUp: async () => {
      await next(steps.tidyUp)
      await tickAll(section(words.arrival))
    },
    meets,
    showsTheBadge: async () => {
      await next(steps.introduce)
      await tickAll(section(words.meeting))
    },
  }
}
