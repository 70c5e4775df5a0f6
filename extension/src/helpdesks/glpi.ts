import { labelled } from './field-labels.ts'
import type { Helpdesk } from './helpdesk.ts'

const form = '#itil-object-container'

/** As its sources have it. */
export const glpi: Helpdesk = {
  id: 'glpi',
  name: 'GLPI',
  tried: false,
  pages: ['/front/ticket\\.form\\.php\\?(?:.*&)?id=(?<ticket>\\d+)', '/Ticket/(?<ticket>\\d+)(?:[/?#]|$)'],
  fields: {
    'ticket.number': [
      { css: `${form} .navigationheader-title, h3.navigationheader-title`, part: '\\(#?(\\d+)\\)' },
    ],
    subject: [
      { css: `${form} [name=name]` },
      { css: '.navigationheader-title', part: '^(.+?)\\s*\\(#?\\d+\\)' },
    ],
    status: [{ css: `${form} select[name=status]` }, ...labelled('status', form)],
    category: [{ css: `${form} [name=itilcategories_id]` }, ...labelled('category', form)],
    owner: labelled('owner', form),
    requester: labelled('requester', form),
    due: [{ css: `${form} [name=time_to_resolve]` }, ...labelled('due', form)],
    appointment: labelled('appointment', form),
    'service.urgency': [{ css: `${form} select[name=urgency]` }, ...labelled('service.urgency', form)],
    'customer.unit': labelled('customer.unit', form),
    'customer.person': labelled('customer.person', form),
    'customer.phone': labelled('customer.phone', form),
    'customer.address': labelled('customer.address', form),
    'asset.model': labelled('asset.model', form),
    'asset.serial': labelled('asset.serial', form),
    fault: [{ css: '.ITILContent .rich_text_container' }, ...labelled('fault', form)],
  },
  closing: {
    statuses: ['5', '6', 'solved', 'closed', '已解决', '已关闭'],
    requests: [
      { path: '/front/ticket\\.form\\.php$', status: '^status$', tickets: '^id$', with: '^update$' },
      {
        path: '/front/massiveaction\\.php$',
        status: '^status$',
        tickets: '^items\\[Ticket\\]\\[(?<ticket>\\d+)\\]',
      },
    ],
    controls: [{ css: '.itilsolution button[name=add], .itilsolution [type=submit][name=add]' }],
  },
  fileInput: `${form} input[type=file]`,
}
