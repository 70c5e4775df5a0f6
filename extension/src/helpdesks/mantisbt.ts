import { labelled } from './field-labels.ts'
import type { Helpdesk } from './helpdesk.ts'

const details = '#view-issue-details, .widget-main'

/** As its sources have it: a table whose labels stand above some values and beside others. */
export const mantisbt: Helpdesk = {
  id: 'mantisbt',
  name: 'MantisBT',
  tried: false,
  pages: ['/view\\.php\\?(?:.*&)?id=(?<ticket>\\d+)'],
  fields: {
    'ticket.number': [{ css: 'td.bug-id' }],
    subject: [{ css: 'td.bug-summary', part: '^(?:\\d+:\\s*)?(.+)' }],
    status: [{ css: 'td.bug-status' }],
    category: [{ css: 'td.bug-category' }],
    owner: [{ css: 'td.bug-assigned-to' }],
    requester: [{ css: 'td.bug-reporter' }],
    due: [{ css: 'td.bug-due-date' }],
    'service.urgency': [{ css: 'td.bug-priority' }],
    'project.name': [{ css: 'td.bug-project' }],
    appointment: labelled('appointment', details),
    'customer.unit': labelled('customer.unit', details),
    'customer.person': labelled('customer.person', details),
    'customer.phone': labelled('customer.phone', details),
    'customer.address': labelled('customer.address', details),
    'asset.model': labelled('asset.model', details),
    'asset.serial': labelled('asset.serial', details),
    fault: [{ css: 'td.bug-description' }],
  },
  closing: {
    statuses: ['80', '90', 'resolved', 'closed', '已解决', '已关闭'],
    requests: [
      { path: '/bug_update\\.php$', status: '^status$', tickets: '^bug_id$' },
      { path: '/bug_actiongroup\\.php$', status: '^status$', tickets: '^bug_arr\\[\\]$' },
    ],
    controls: [],
  },
  fileInput: '#bugnoteadd input[type=file], input.dz-hidden-input',
  commentBox: '#bugnote_text',
}
