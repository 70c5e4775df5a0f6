// A cell that begins like this is run as a formula by a spreadsheet (OWASP, CSV injection).
const runs = /^'*[=+\-@]/

/** A value as a spreadsheet may see it: with an apostrophe before what it would run. */
export function disarm(value: string): string {
  return runs.test(value) ? `'${value}` : value
}

/** The value again. */
export function rearm(cell: string): string {
  return cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell
}
