import { deviceIn, labelled } from './field-labels.ts'
import type { Helpdesk } from './helpdesk.ts'

/** Only in the boxes about the ticket: not in what people wrote, nor in the form for reminders beside it. */
const box =
  '.ticket-info-basics, .ticket-info-cfs, .ticket-info-people, .ticket-info-dates, [class*="ticket-info-cfs"]'
const title = '#header h1, .main > h1, h1'
const requester = [{ css: '.form-row.requestors .user' }, ...labelled('requester', '.ticket-info-people')]

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
    'ticket.number': [{ css: title, part: '^#(\\d+)' }, ...labelled('ticket.number', box)],
    subject: [{ css: title, part: '^#\\d+:\\s*(.+)' }],
    status: [{ css: '.ticket-info-basics .form-row.status .value' }, ...labelled('status', box)],
    category: [...labelled('category', box), { css: '.ticket-info-basics :is(.queue .value, .value.queue)' }],
    owner: [
      { css: '.ticket-info-people .form-row.owner .value' },
      ...labelled('owner', '.ticket-info-people'),
    ],
    requester,
    due: [{ css: '.form-row.date.due .value, .value.date.due' }],
    // Not on a phone: there RT shows the times of custom fields in UTC, without saying so.
    appointment: labelled('appointment', '#body .ticket-info-cfs, #body .ticket-info-dates'),
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
      ...requester.map((place) => ({ ...place, part: '^([^<@]+?)\\s*<' })),
      ...requester.map((place) => ({ ...place, part: '\\(([^)@]+)\\)$' })),
    ],
    'customer.phone': labelled('customer.phone', box),
    'customer.address': labelled('customer.address', box),
    'asset.kind': labelled('asset.kind', box),
    ...deviceIn(box),
    'asset.number': labelled('asset.number', box),
    'asset.bought': labelled('asset.bought', box),
    'asset.warranty': labelled('asset.warranty', box),
    fault: [...labelled('fault', box), { css: '.transaction .message-stanza, .history .message-stanza' }],
  },
  closing: {
    statuses: ['resolved', 'rejected', 'deleted', '已解决', '已拒绝', '已删除', '已关闭'],
    requests: [
      {
        path: '/Ticket/(?:Display|Update|Modify|ModifyAll)\\.html$',
        status: '^Status$',
        tickets: '^id$',
      },
      { path: '/Helpers/TicketUpdate$', status: '^Status$', tickets: '^id$' },
      { path: '/m/ticket/(?:show|reply)/?$', status: '^Status$', tickets: '^id$' },
      { path: '/SelfService/(?:Display|Update)\\.html$', status: '^Status$', tickets: '^id$' },
      { path: '/Search/Bulk\\.html$', status: '^UpdateStatus$', tickets: '^UpdateTicket(?<ticket>\\d+)$' },
    ],
    controls: [{ css: '#page-actions-delete' }, { css: '#page-actions-reject' }],
  },
  fileInput: 'input.dz-hidden-input, #Attach',
  commentBox: '#UpdateContent, textarea[name=UpdateContent]',
}
