import { labelled } from './field-labels.ts'
import type { Helpdesk } from './helpdesk.ts'

/** As its sources have it. */
export const freescout: Helpdesk = {
  id: 'freescout',
  name: 'FreeScout',
  tried: false,
  pages: ['/conversation/(?<ticket>\\d+)(?:[/?#]|$)'],
  fields: {
    'ticket.number': [{ css: '.conv-numnav', part: '(\\d+)' }],
    subject: [{ css: '.conv-subjtext span' }, { css: '.conv-subjtext' }],
    status: [{ css: '#conv-status .conv-info-val' }],
    owner: [{ css: '#conv-assignee .conv-info-val' }],
    requester: [{ css: '.customer-name' }],
    'customer.person': [...labelled('customer.person'), { css: '.customer-name' }],
    'customer.phone': [...labelled('customer.phone'), { css: '.customer-contacts a[href^="tel:"]' }],
    'customer.address': labelled('customer.address'),
    appointment: labelled('appointment'),
    fault: [{ css: '.thread-type-customer .thread-content' }],
  },
  closing: {
    statuses: ['3', 'closed', '已关闭'],
    requests: [
      { path: '/conversation/ajax$', status: '^status$', tickets: '^conversation_ids?(?:\\[\\])?$' },
    ],
    controls: [{ css: '#conv-status a[data-status="3"]' }],
  },
  fileInput: '#conv-layout-main input[type=file], .conv-reply-block input[type=file]',
  commentBox: '#body',
}
