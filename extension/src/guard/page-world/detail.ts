const { apply } = Reflect
const get = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get

/** The detail of an event, with the getter as it was before the page could replace it. */
export function detailOf<T>(event: Event): T {
  return apply(get as () => T, event, [])
}
