/** One line of what the host did. No address, query, name or word of a person goes in. */
export type Log = (entry: { readonly event: string } & Readonly<Record<string, string | number>>) => void

// A terminal that was closed takes no more lines; that is no reason to break off an answer.
process.stderr.on('error', () => {})

/** Writes each entry as one line of JSON on standard error; standard output is for the address. */
export const logLines: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`)
}
