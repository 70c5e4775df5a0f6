import { expect } from '@playwright/test'
import { backups, dataOperations, partKinds, phases, steps, words, workKinds } from './engineer.words.ts'
import type { Tablet } from './tablet.ts'

export interface Work {
  readonly kind: keyof typeof workKinds
  readonly what: string
  readonly result?: string
  readonly dataOperation?: keyof typeof dataOperations
}

export interface Part {
  readonly kind: keyof typeof partKinds
  readonly name: string
  readonly model?: string
  readonly oldSerial?: string
  readonly newSerial?: string
}

export interface DataPlan {
  readonly operations: readonly (keyof typeof dataOperations)[]
  readonly atRisk: string
  readonly secret: boolean
  readonly backedUpBy: keyof typeof backups
  readonly medium?: string
}

/** What is asked, done and written down at the customer's. */
export function serviceOf(tablet: Tablet) {
  const { page, say, next, press, pick, fill, choose, sheet, section, tickAll } = tablet
  const fillsInWork = async (work: Work) => {
    await press(words.addWork, section(words.work))
    const form = sheet(words.workForm)
    await pick(workKinds[work.kind], form)
    await fill(words.workWhat, work.what, form)
    await fill(words.workResult, work.result, form)
    if (work.dataOperation) await choose(words.dataOperation, dataOperations[work.dataOperation], form)
    await press(words.writeDown, form)
  }
  const fillsInPart = async (part: Part) => {
    await press(words.addPart, section(words.parts))
    const form = sheet(words.partForm)
    await choose(words.partKind, partKinds[part.kind], form)
    await fill(words.partName, part.name, form)
    await fill(words.partModel, part.model, form)
    await fill(words.oldSerial, part.oldSerial, form)
    await fill(words.newSerial, part.newSerial, form)
    await press(words.writeDown, form)
  }
  return {
    /** Hands the tablet over, with the question whether the device may be operated on it. */
    asksToBegin: () => next(steps.askToBegin),
    takesTheTabletBack: () => press(words.iAmTheEngineer),
    remindsOfBackUp: async () => {
      await next(steps.beforeBeginning)
      await tickAll(section(words.before))
    },
    begins: () => next(steps.begin),
    diagnoses: async ({ fault, cause }: { fault: string; cause?: string }) => {
      await next(steps.diagnose)
      await fill(words.faultFound, fault, section(words.diagnosis))
      await fill(words.faultCause, cause, section(words.diagnosis))
    },
    plansDataWork: async (plan: DataPlan) => {
      await press(words.planData)
      const form = sheet(words.dataForm)
      for (const operation of plan.operations)
        await form.getByRole('checkbox', { name: say(dataOperations[operation]), exact: true }).check()
      await fill(words.atRisk, plan.atRisk, form)
      await pick(plan.secret ? words.yes : words.no, form)
      await pick(backups[plan.backedUpBy], form)
      await fill(words.medium, plan.medium, form)
      await press(words.planDone, form)
      await expect(form).toBeHidden()
    },
    asksToSignDataSafety: () => next(steps.signDataSafety),
    writesDownWork: async (work: Work) => {
      await fillsInWork(work)
      await expect(sheet(words.workForm)).toBeHidden()
    },
    /** Tries the same where it may be refused: the form stays open, with all that was typed. */
    triesToWriteDownWork: fillsInWork,
    putsTheFormAway: () => press(words.close),
    usesPart: async (part: Part) => {
      await fillsInPart(part)
      await expect(sheet(words.partForm)).toBeHidden()
    },
    triesToUsePart: fillsInPart,
    keepsPartsInOrder: () => tickAll(section(words.before)),
    endsTheWork: () => next(steps.endWork),
    /** What the app said when it refused something; reads it and goes on. */
    readsTheRefusal: async () => {
      const dialog = sheet(words.refusal)
      const reason = await dialog.getByRole('paragraph').textContent()
      await press(words.iSee, dialog)
      await expect(dialog).toBeHidden()
      return reason
    },
    looksAt: (phase: keyof typeof phases) =>
      page
        .getByRole('navigation', { name: say(words.phases) })
        .getByRole('button', { name: say(phases[phase]) })
        .click(),
  }
}
