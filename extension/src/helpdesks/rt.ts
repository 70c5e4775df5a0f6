import { deviceIn, labelled } from './field-labels.ts'
import type { Helpdesk } from './helpdesk.ts'
import { rtClosing } from './rt-closing.ts'

/** Where custom fields stand: not what people wrote, nor the form for reminders beside it. */
const custom = '.custom-field, [class*="ticket-info-cfs"]'
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
    'ticket.number': [{ css: title, part: '^#(\\d+)' }],
    subject: [{ css: title, part: '^#\\d+:\\s*(.+)' }],
    // Only as it is shown: on other pages there is what somebody is about to set.
    status: [{ css: '.ticket-info-basics :is(.status .current-value, .value.status)' }],
    category: [
      ...labelled('category', custom),
      { css: '.ticket-info-basics :is(.queue .value, .value.queue)' },
    ],
    owner: [
      { css: '.ticket-info-people .form-row.owner .value' },
      ...labelled('owner', '.ticket-info-people'),
    ],
    requester,
    due: [{ css: '.form-row.date.due .value, .value.date.due' }],
    // Not on a phone: there RT shows the times of custom fields in UTC, without saying so.
    appointment: labelled('appointment', '#body .custom-field, #body .ticket-info-cfs'),
    'service.urgency': [
      { css: '.ticket-info-basics .form-row.priority .value' },
      ...labelled('service.urgency', custom),
    ],
    'service.kind': labelled('service.kind', custom),
    'project.name': labelled('project.name', custom),
    'project.number': labelled('project.number', custom),
    'project.sla': labelled('project.sla', custom),
    'customer.unit': labelled('customer.unit', custom),
    'customer.department': labelled('customer.department', custom),
    'customer.person': [
      ...labelled('customer.person', custom),
      ...requester.map((place) => ({ ...place, part: '^([^<@]+?)\\s*<' })),
      ...requester.map((place) => ({ ...place, part: '\\(([^)@]+)\\)$' })),
    ],
    'customer.phone': labelled('customer.phone', custom),
    'customer.address': labelled('customer.address', custom),
    'asset.kind': labelled('asset.kind', custom),
    ...deviceIn(custom),
    'asset.number': labelled('asset.number', custom),
    'asset.bought': labelled('asset.bought', custom),
    'asset.warranty': labelled('asset.warranty', custom),
    fault: [...labelled('fault', custom), { css: '.transaction .message-stanza, .history .message-stanza' }],
  },
  closing: rtClosing,
  // Its drop zone keeps an input of its own outside the form, and hides the form's.
  fileInput: 'input.dz-hidden-input, body:not(:has(> input.dz-hidden-input)) #Attach',
  // The editor hides the text area, and overwrites it when the form is sent.
  commentBox:
    'form[name=TicketUpdate] .cke_wysiwyg_frame, form:not(:has(.cke_wysiwyg_frame)) textarea[name=UpdateContent]',
  editPage: '/Ticket/Update.html?Action=Comment&id={ticket}',
  fileLinks: 'a[href*="/Ticket/Attachment/"]',
  dialect: 'rt',
}
