/** Works something out of an object once, however often it is asked: for objects that never change. */
export function once<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const done = new WeakMap<Of, { readonly result: Result }>()
  return (of) => {
    const known = done.get(of)
    if (known) return known.result
    const result = work(of)
    done.set(of, { result })
    return result
  }
}
