import { labelled } from './field-labels.ts'
import type { Helpdesk } from './helpdesk.ts'

const of = (code: string) => ({
  css: `[data-attribute-code="${code}"] [data-role="ibo-field--value"], [data-attcode="${code}"] .field_value`,
})

/** As its sources have it. */
export const itop: Helpdesk = {
  id: 'itop',
  name: 'iTop',
  tried: false,
  pages: [
    '/pages/UI\\.php\\?(?=.*\\boperation=details\\b)(?=.*\\bclass=(?:UserRequest|Incident)\\b)(?:.*&)?id=(?<ticket>\\d+)',
  ],
  fields: {
    'ticket.number': [of('ref'), of('friendlyname')],
    subject: [of('title')],
    status: [of('status')],
    category: [of('service_id'), of('servicesubcategory_id')],
    owner: [of('agent_id')],
    requester: [of('caller_id')],
    due: [of('ttr_escalation_deadline'), of('tto_escalation_deadline')],
    appointment: labelled('appointment'),
    'service.urgency': [of('urgency'), of('priority')],
    'customer.unit': [of('org_id')],
    'customer.person': [of('caller_id')],
    'customer.phone': labelled('customer.phone'),
    'customer.address': labelled('customer.address'),
    'asset.serial': labelled('asset.serial'),
    fault: [of('description')],
  },
  closing: {
    statuses: ['ev_resolve', 'ev_close', 'resolved', 'closed', '已解决', '已关闭'],
    requests: [{ path: '/pages/UI\\.php$', status: '^stimulus$', tickets: '^id$' }],
    controls: [{ css: 'a[href*="stimulus=ev_resolve"], a[href*="stimulus=ev_close"]' }],
  },
  fileInput: 'input#file[type=file]',
}
