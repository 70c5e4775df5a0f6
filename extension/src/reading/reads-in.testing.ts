import { helpdesks } from '../helpdesks/index.ts'
import { readTicket } from './index.ts'

// Runs in the browser: how long (ms) a ticket takes to be read on this page.
Object.assign(window, {
  readsIn: (helpdesk: string, url: string) => {
    const found = helpdesks.find(({ id }) => id === helpdesk)
    const began = performance.now()
    const read = found && readTicket(found, document, url)
    return { ms: performance.now() - began, subject: read?.reading.subject }
  },
})
