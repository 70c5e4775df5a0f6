import { deviceIn, labelled } from './field-labels.ts'
import type { Helpdesk } from './helpdesk.ts'
import { redmineClosing } from './redmine-closing.ts'

/** As the ticket is shown, or else as it is typed: its edit page shows nothing but the form. */
const attributes = '.issue .attributes, #issue-form'

/** Redmine 5. */
export const redmine: Helpdesk = {
  id: 'redmine',
  name: 'Redmine',
  tried: true,
  pages: ['/issues/(?<ticket>\\d+)(?:[/?#]|$)'],
  fields: {
    'ticket.number': [{ css: '#content > h2', part: '#(\\d+)' }],
    subject: [{ css: '.issue .subject h3' }, { css: '#issue_subject' }],
    // Never from the form: there it is what somebody is about to set.
    status: [{ css: '.issue .attributes .status .value' }],
    category: [
      { css: '.issue .attributes .category .value' },
      ...labelled('category', attributes),
      { css: '#content > h2', part: '^(.+?)\\s*#\\d+' },
    ],
    owner: [{ css: '.issue .attributes .assigned-to .value' }, { css: '#issue_assigned_to_id' }],
    requester: [...labelled('requester', attributes), { css: '.issue p.author a.user' }],
    due: [{ css: '.issue .attributes .due-date .value' }, { css: '#issue_due_date' }],
    appointment: labelled('appointment', attributes),
    'service.urgency': [
      ...labelled('service.urgency', attributes),
      { css: '.issue .attributes .priority .value' },
    ],
    'service.kind': labelled('service.kind', attributes),
    'project.name': [...labelled('project.name', attributes), { css: '.current-project' }],
    'project.number': labelled('project.number', attributes),
    'project.sla': labelled('project.sla', attributes),
    'customer.unit': labelled('customer.unit', attributes),
    'customer.department': labelled('customer.department', attributes),
    'customer.person': labelled('customer.person', attributes),
    'customer.phone': labelled('customer.phone', attributes),
    'customer.address': labelled('customer.address', attributes),
    'asset.kind': labelled('asset.kind', attributes),
    ...deviceIn(attributes),
    'asset.number': labelled('asset.number', attributes),
    'asset.bought': labelled('asset.bought', attributes),
    'asset.warranty': labelled('asset.warranty', attributes),
    fault: [...labelled('fault', '.issue .attributes'), { css: '.issue .description .wiki' }],
  },
  closing: redmineClosing,
  fileInput: '#issue-form input[type=file].file_selector',
  commentBox: '#issue_notes',
  // Better than its edit page, which doesn't say whether the ticket is closed already.
  formOpener: '#content > .contextual a.icon-edit[href$="/edit"]',
  editPage: '/issues/{ticket}/edit',
  fileLinks: '.attachments a[href*="/attachments/download/"]',
  dialect: 'redmine',
}
