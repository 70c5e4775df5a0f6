import { expect } from '../fixtures/test.ts'
import { startRedmine } from '../helpdesks/redmine.ts'
import { takesWhatIsSent } from './attaching.ts'
import { guardsClosing } from './closing.ts'
import { leavesPagesAlone } from './harmless.ts'
import { logsIntoRedmine, onHelpdesk } from './on-helpdesk.ts'
import { offersReasons } from './reasons.ts'
import { goesWithItsRecord, type OwnForms } from './visit-with-record.ts'
import { choosesClosed, editsOnRedmine, savesTheIssue, waysOnRedmine } from './ways-on-redmine.ts'

const test = onHelpdesk({ id: 'redmine', start: startRedmine, logsIn: logsIntoRedmine })
guardsClosing(test, { ways: waysOnRedmine, edits: editsOnRedmine, closed: /已关闭|已拒绝/ })
leavesPagesAlone(test, [
  { what: 'a list', path: () => '/issues', isTicket: false },
  { what: 'a ticket', path: ({ till }) => `/issues/${till}`, isTicket: true },
  { what: 'a form', path: ({ till }) => `/issues/${till}/edit`, isTicket: true },
])

const forms: OwnForms = {
  ticketPage: (address, ticket) => `${address}/issues/${ticket}`,
  showsTheFile: async (page) => {
    await expect(page.locator('.attachments_fields input.filename').first()).toHaveValue('现场服务记录单.pdf')
    // It has its token once it is there.
    await expect(page.locator('.attachments_fields input.token').first()).toHaveValue(/./)
  },
  closes: async (page) => {
    await choosesClosed(page)
    await savesTheIssue(page)
  },
  editPage: (address, ticket) => `${address}/issues/${ticket}/edit`,
  isTicketPage: /issues\/\d+$/,
  saves: savesTheIssue,
  closed: '已关闭',
}
goesWithItsRecord(test, forms)
takesWhatIsSent(test, forms)
offersReasons(test, forms)
