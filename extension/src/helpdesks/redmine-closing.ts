import type { Closing } from './helpdesk.ts'

/** Redmine 5. Its statuses have numbers of their own everywhere, so they are told by the words people read. */
export const redmineClosing: Closing = {
  statuses: ['closed', 'rejected', 'resolved', '已关闭', '已拒绝', '已解决'],
  requests: [
    // `/issues/N/edit.js` only draws the form again.
    { path: '/issues/(?<ticket>\\d+)(\\.json|\\.xml)?$', status: '^issue\\[status_id\\]$' },
    { path: '/issues/bulk_update$', status: '^issue\\[status_id\\]$', tickets: '^ids\\[\\]$' },
  ],
  controls: [],
}
