import { deviceIn, labelled } from './field-labels.ts'
import type { Helpdesk } from './helpdesk.ts'
import { rtClosing } from './rt-closing.ts'

/** Only in the boxes about the ticket: not in what people wrote, nor in the form for reminders beside it. */
const box =
  '.ticket-info-basics, .ticket-info-cfs, .ticket-info-people, .ticket-info-dates, [class*="ticket-info-cfs"]'
const requester = '.form-row.requestors .user'

/** Request Tracker 5. */
export const rt: Helpdesk = {
  id: 'rt',
  name: 'Request Tracker',
  tried: true,
  pages: [
    '/(?:Ticket|SelfService)/(?:Display|Update|Modify\\w*|History|Reminders)\\.html\\?(?:.*&)?id=(?<ticket>\\d+)',
    '/m/ticket/(?:show|reply|history)/?\\?(?:.*&)?id=(?<ticket>\\d+)',
  ],
  fields: {
    'ticket.number': [{ css: '#header h1', part: '^#(\\d+)' }, ...labelled('ticket.number', box)],
    subject: [{ css: '#header h1', part: '^#\\d+:\\s*(.+)' }],
    status: [{ css: '.ticket-info-basics .form-row.status .value' }, ...labelled('status', box)],
    category: [...labelled('category', box), { css: '.ticket-info-basics .form-row.queue .value' }],
    owner: [{ css: '.ticket-info-people .form-row.owner .value' }],
    requester: [{ css: requester }],
    due: [{ css: '.form-row.date.due .value' }],
    appointment: labelled('appointment', box),
    'service.urgency': [
      { css: '.ticket-info-basics .form-row.priority .value' },
      ...labelled('service.urgency', box),
    ],
    'service.kind': labelled('service.kind', box),
    'project.name': labelled('project.name', box),
    'project.number': labelled('project.number', box),
    'project.sla': labelled('project.sla', box),
    'customer.unit': labelled('customer.unit', box),
    'customer.department': labelled('customer.department', box),
    'customer.person': [
      ...labelled('customer.person', box),
      { css: requester, part: '^([^<@]+?)\\s*<' },
      { css: requester, part: '\\(([^)@]+)\\)$' },
    ],
    'customer.phone': labelled('customer.phone', box),
    'customer.address': labelled('customer.address', box),
    'asset.kind': labelled('asset.kind', box),
    ...deviceIn(box),
    'asset.number': labelled('asset.number', box),
    'asset.bought': labelled('asset.bought', box),
    'asset.warranty': labelled('asset.warranty', box),
    fault: [...labelled('fault', box), { css: '.history .transaction.message .message-stanza' }],
  },
  closing: rtClosing,
  fileInput: 'input.dz-hidden-input, #Attach',
  commentBox: '#UpdateContent, textarea[name=UpdateContent]',
}
