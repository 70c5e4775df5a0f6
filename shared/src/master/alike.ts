/** A name without what people write differently: case, spaces, full or half width. */
export function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/** Whether two people would call it the same name. */
export function alike(one: string, other: string): boolean {
  return plain(one) === plain(other)
}
