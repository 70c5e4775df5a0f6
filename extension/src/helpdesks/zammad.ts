import { labelled } from './field-labels.ts'
import type { Helpdesk } from './helpdesk.ts'

/** As its sources have it; several tickets stay in the page, all but one of them hidden. */
export const zammad: Helpdesk = {
  id: 'zammad',
  name: 'Zammad',
  tried: false,
  pages: ['#ticket/zoom/(?<ticket>\\d+)'],
  fields: {
    'ticket.number': [{ css: '.ticket-number' }],
    subject: [{ css: '.ticket-title-update' }],
    status: [{ css: '.sidebar [name=state_id]' }, ...labelled('status', '.sidebar')],
    category: [{ css: '.sidebar [name=group_id]' }, ...labelled('category', '.sidebar')],
    owner: [{ css: '.sidebar [name=owner_id]' }],
    requester: [{ css: '.sidebar .user-popover, .ticketZoom-header .user-popover' }],
    'service.urgency': [{ css: '.sidebar [name=priority_id]' }],
    appointment: labelled('appointment', '.sidebar'),
    'customer.unit': labelled('customer.unit', '.sidebar'),
    'customer.person': labelled('customer.person', '.sidebar'),
    'customer.phone': labelled('customer.phone', '.sidebar'),
    'customer.address': labelled('customer.address', '.sidebar'),
    'asset.model': labelled('asset.model', '.sidebar'),
    'asset.serial': labelled('asset.serial', '.sidebar'),
    fault: [{ css: '.ticket-article-item .richtext-content' }],
  },
  closing: {
    statuses: ['closed', 'merged', '已关闭', '关闭', '4', '5'],
    requests: [
      { path: '/api/v1/tickets/(?<ticket>\\d+)$', status: '^state(?:_id)?$' },
      {
        path: '/api/v1/tickets/mass_(?:update|macro)$',
        status: '^(?:attributes\\.)?state(?:_id)?$',
        tickets: '^ticket_ids',
      },
    ],
    controls: [],
  },
  fileInput: '.article-add input[type=file]',
  commentBox: '.article-add [contenteditable=true]',
}
