import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { begins, comesToTheCustomer, finishes, takesTheRecordHome } from '../fixtures/routine.ts'
import { expect } from '../fixtures/test.ts'
import type { Customer } from '../people/customer.ts'
import type { Engineer } from '../people/engineer.ts'
import { wallTimeIn } from '../people/time.ts'
import { overlayOn } from './closed-root.ts'
import type { onHelpdesk } from './on-helpdesk.ts'

/** What a person does with the helpdesk's own pages and forms on the way. */
export interface OwnForms {
  readonly ticketPage: (address: string, ticket: string) => string
  readonly editPage: (address: string, ticket: string) => string
  /** What the address of a ticket's own page looks like. */
  readonly isTicketPage: RegExp
  /** The page with the form shows a file that is on its way. */
  readonly showsTheFile: (page: Page) => Promise<void>
  /** In the form: chooses the closed status, and saves. */
  readonly closes: (page: Page) => Promise<void>
  /** In the form: saves what is there. */
  readonly saves: (page: Page) => Promise<void>
  /** Its name for a ticket that is closed. */
  readonly closed: string
}

/** The whole way of a ticket, with a visit where there is no network. */
export function goesWithItsRecord(test: ReturnType<typeof onHelpdesk>, forms: OwnForms): void {
  test('a ticket is dispatched, visited offline, signed twice, gets its record, and is closed without a question', async ({
    desk: { page },
    helpdesk,
    engineer,
    customer,
  }, info) => {
    // A whole day's work, of two browsers and a helpdesk.
    test.setTimeout(180_000)
    const { till } = helpdesk.tickets
    await page.goto(forms.ticketPage(helpdesk.address, till))
    const overlay = await overlayOn(page)
    await overlay.press('展开现场会签')
    await overlay.reads('门店收银机无法开机，需上门检修')
    await overlay.reads('未派单')
    await overlay.press('派单到平板')
    await overlay.reads('已派单')
    const link = await overlay.linkOf('↗')

    const pdf = await isVisitedOffline(link ?? '', { engineer, customer })
    const file = info.outputPath('现场服务记录单.pdf')
    writeFileSync(file, pdf)

    await page.bringToFront()
    await overlay.gives(file)
    await overlay.reads('记录完整')
    await overlay.reads('签字 1 · 张伟')
    await overlay.reads('签字 2 · 张伟')
    await overlay.press('放进工单附件')
    await overlay.reads('已放入上传框，保存工单后生效')
    await forms.showsTheFile(page)

    await forms.closes(page)
    // Folded away, as it is on every new page.
    await overlay.press('展开现场会签')
    await overlay.reads('已放进工单附件')
    expect(await helpdesk.statusOf(till)).toBe(forms.closed)
    expect(await helpdesk.attachmentsOf(till)).toEqual(['现场服务记录单.pdf'])
    const [attached] = await helpdesk.filesOf(till)
    expect(attached?.equals(pdf)).toBe(true)
  })
}

async function isVisitedOffline(
  link: string,
  { engineer, customer }: { readonly engineer: Engineer; readonly customer: Customer },
): Promise<Buffer> {
  await engineer.page.bringToFront()
  await engineer.opens(link)
  await engineer.introducesThemselves()
  await engineer.seesTheJobOf('客户未填写')
  await engineer.takesTheJob()
  await engineer.goesBack()
  await engineer.isReadyForTheDay()
  await engineer.isReadyForOffline()
  await engineer.page.context().setOffline(true)

  await engineer.opensTheVisitOf('门店收银机无法开机')
  await comesToTheCustomer(engineer, { cause: '硬盘损坏', spare: '固态硬盘 512GB', time: wallTimeIn(90) })
  await begins(engineer, customer)
  await engineer.diagnoses({ fault: '识别不到硬盘', cause: '硬盘主控损坏' })
  await engineer.plansDataWork({
    operations: ['disk-replacement'],
    atRisk: '本地交易流水',
    secret: false,
    backedUpBy: 'nobody',
  })
  await engineer.asksToSignDataSafety()
  await customer.signs('张伟')
  await engineer.takesTheTabletBack()
  await engineer.usesPart({
    kind: 'disk',
    name: '固态硬盘 512GB',
    model: 'KX-512',
    oldSerial: 'S4E2',
    newSerial: 'K9R2',
  })
  await finishes(engineer, { topics: '正确关机' })
  await engineer.handsOver()
  await customer.readsAndSigns({ name: '张伟', rating: 5, words: '很好' })
  return takesTheRecordHome(engineer)
}
