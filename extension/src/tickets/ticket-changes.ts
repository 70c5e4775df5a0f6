/** The channel on which the store says that something it keeps has changed. */
const name = 'countersign-tickets'

/** Tells everybody in the extension that a ticket has changed. */
export function tellOfChange(): void {
  const channel = new BroadcastChannel(name)
  channel.postMessage('changed')
  channel.close()
}

/** Calls back when a ticket has changed, whoever changed it. Returns what ends it. */
export function onTicketChange(changed: () => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.onmessage = changed
  return () => channel.close()
}
