import type { Closing } from './helpdesk.ts'

/** Request Tracker 5: the inactive statuses of its default lifecycle, as sent and as read in Chinese and English. */
export const rtClosing: Closing = {
  statuses: ['resolved', 'rejected', 'deleted', 'delete', '已解决', '已驳回', '已删除'],
  requests: [
    // Update carries Status while attachments are added and drafts are shown, too: only with this button it saves.
    {
      path: '/Ticket/(Update|ModifyAll)\\.html$',
      status: '^Status$',
      tickets: '^id$',
      with: '^SubmitTicket$',
    },
    { path: '/SelfService/Update\\.html$', status: '^Status$', tickets: '^id$', with: '^SubmitTicket$' },
    { path: '/m/ticket/reply$', status: '^Status$', tickets: '^id$', with: '^SubmitTicket$' },
    // Display takes any field, from the address too.
    { path: '/(Ticket|SelfService)/(Display|Modify)\\.html$', status: '^(Status|Action)$', tickets: '^id$' },
    { path: '/m/ticket/show$', status: '^(Status|Action)$', tickets: '^id$' },
    { path: '/Helpers/TicketUpdate$', status: '^Status$', tickets: '^id$' },
    { path: '/Search/Bulk\\.html$', status: '^Status$', tickets: '^UpdateTicket$' },
    { path: '/Tools/MyDay\\.html$', status: '^UpdateStatus-(?<ticket>\\d+)$' },
    { path: '/REST/2\\.0/ticket/(?<ticket>\\d+)$', status: '^Status$' },
  ],
  controls: [],
}
