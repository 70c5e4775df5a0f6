import type { Event } from './event.ts'

/**
 * Events in causal order: after the one before in their lane and after everything they had seen;
 * ties by lane, then n. The order is the same on every device, whatever a clock says.
 * Events that can't be placed (a forged circle, or a link to what isn't there) come last, by lane and n.
 */
export function inOrder(events: readonly Event[]): readonly Event[] {
  const lanes = [...byLane(events)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, lane]) => lane.sort((a, b) => a.n - b.n))
  const placed = new Map<string, number>()
  const ordered: Event[] = []
  for (;;) {
    const event = lanes.find(([first]) => first !== undefined && isReady(first, placed))?.shift()
    if (!event) return [...ordered, ...lanes.flat()]
    placed.set(event.lane, event.n)
    ordered.push(event)
  }
}

/** The events of each lane, in the order they come. */
export function byLane(events: readonly Event[]): Map<string, Event[]> {
  const lanes = new Map<string, Event[]>()
  for (const event of events) {
    const lane = lanes.get(event.lane)
    if (lane) lane.push(event)
    else lanes.set(event.lane, [event])
  }
  return lanes
}

function isReady(event: Event, placed: ReadonlyMap<string, number>): boolean {
  return event.seen.every((head) => head.lane === event.lane || (placed.get(head.lane) ?? 0) >= head.n)
}
