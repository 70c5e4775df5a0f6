import { Conflict, type Store, sameValue } from './store.ts'

/** What every store promises, as examples that throw when they don't hold. Each is given an empty store. */
export const storeContract: { readonly [promise: string]: (store: Store) => Promise<void> } = {
  'gives back what was put': async (store) => {
    await store.write([{ put: ['a', 1], value: { 名: '𠮷野', list: [1, null, 'x'] } }])
    same(await store.get(['a', 1]), { 名: '𠮷野', list: [1, null, 'x'] })
    same(await store.get(['a', 2]), undefined)
  },
  'keeps bytes as they are': async (store) => {
    await store.write([{ put: ['photo'], value: new Uint8Array([1, 2, 255]).buffer }])
    const bytes = new Uint8Array((await store.get(['photo'])) as ArrayBuffer)
    same([...bytes], [1, 2, 255])
  },
  'lists a range in key order, numbers as numbers': async (store) => {
    const ns = [10, 2, 1, 300]
    await store.write(ns.map((n) => ({ put: ['event', 'v', 'lane', n], value: n })))
    await store.write([
      { put: ['event', 'v2', 'lane', 1], value: 'another visit' },
      { put: ['event'], value: 'the prefix itself' },
      { put: ['events', 'v'], value: 'a longer word' },
    ])
    const values = async (from?: number) =>
      (await store.range(['event', 'v'], from === undefined ? undefined : ['event', 'v', 'lane', from])).map(
        ([, value]) => value,
      )
    same(await values(), [1, 2, 10, 300])
    same(await values(10), [10, 300])
    same(await values(301), [])
  },
  'names the groups under a prefix once each': async (store) => {
    await store.write(
      ['b', 'a', 'b', 'c'].map((visit, n) => ({ put: ['event', visit, 'lane', n], value: n })),
    )
    same(await store.groups(['event']), ['a', 'b', 'c'])
    same(await store.groups(['nothing']), [])
  },
  'takes the same addition twice, and never another one in its place': async (store) => {
    await store.write([{ add: ['event', 1], value: { is: 'first' } }])
    await store.write([{ add: ['event', 1], value: { is: 'first' } }])
    const conflict = await store
      .write([{ add: ['event', 1], value: { is: 'second' } }])
      .catch((error) => error)
    if (!(conflict instanceof Conflict)) throw new Error(`expected a conflict, got ${conflict}`)
    same(conflict.key, ['event', 1])
    same(await store.get(['event', 1]), { is: 'first' })
  },
  'writes everything or nothing': async (store) => {
    await store.write([{ add: ['taken'], value: 1 }])
    await store
      .write([
        { put: ['before'], value: 1 },
        { add: ['taken'], value: 2 },
        { put: ['after'], value: 1 },
      ])
      .catch(() => {})
    same([await store.get(['before']), await store.get(['after'])], [undefined, undefined])
  },
  'writes nothing when one value cannot be stored': async (store) => {
    await store
      .write([
        { put: ['before'], value: 1 },
        { put: ['function'], value: () => 1 },
      ])
      .catch(() => {})
    same(await store.get(['before']), undefined)
  },
  'removes, in the same write as it adds': async (store) => {
    await store.write([{ put: ['draft'], value: 'typing' }])
    await store.write([{ remove: ['draft'] }, { add: ['event'], value: 'typed' }])
    same([await store.get(['draft']), await store.get(['event'])], [undefined, 'typed'])
  },
  'writes in the order it was asked to': async (store) => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => store.write([{ put: ['newest'], value: n }])))
    same(await store.get(['newest']), 49)
  },
  'keeps a copy: what the caller changes afterwards stays outside': async (store) => {
    const value = { text: 'before' }
    const done = store.write([{ put: ['copy'], value }])
    await done
    value.text = 'after'
    same(await store.get(['copy']), { text: 'before' })
  },
}

function same(found: unknown, expected: unknown): void {
  if (sameValue(found, expected)) return
  throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`)
}
