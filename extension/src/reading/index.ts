export { elementAt } from './find-place.ts'
export { readFields, readTicket } from './read-ticket.ts'
