export { elementAt } from './find-place.ts'
export { readTicket } from './read-ticket.ts'
