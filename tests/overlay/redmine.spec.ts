import { startRedmine } from '../helpdesks/redmine.ts'
import { guardsClosing } from './closing.ts'
import { leavesPagesAlone } from './harmless.ts'
import { logsIntoRedmine, onHelpdesk } from './on-helpdesk.ts'
import { editsOnRedmine, waysOnRedmine } from './ways-on-redmine.ts'

const test = onHelpdesk({ id: 'redmine', start: startRedmine, logsIn: logsIntoRedmine })
guardsClosing(test, { ways: waysOnRedmine, edits: editsOnRedmine, closed: /已关闭|已拒绝/ })
leavesPagesAlone(test, [
  { what: 'a list', path: () => '/issues', isTicket: false },
  { what: 'a ticket', path: ({ till }) => `/issues/${till}`, isTicket: true },
  { what: 'a form', path: ({ till }) => `/issues/${till}/edit`, isTicket: true },
])
