import { startRedmine } from '../helpdesks/redmine.ts'
import { guardsClosing } from './closing.ts'
import { logsIntoRedmine, onHelpdesk } from './on-helpdesk.ts'
import { editsOnRedmine, waysOnRedmine } from './ways-on-redmine.ts'

const test = onHelpdesk({ id: 'redmine', start: startRedmine, logsIn: logsIntoRedmine })
guardsClosing(test, { ways: waysOnRedmine, edits: editsOnRedmine, closed: /已关闭|已拒绝/ })
