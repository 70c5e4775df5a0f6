import { describe, test } from 'vitest'
import { memoryStore } from './memory-store.ts'
import { storeContract } from './store-contract.ts'

// The same promises are put to IndexedDB in a real browser by tests/store.
describe('the store in memory', () => {
  for (const [promise, holds] of Object.entries(storeContract)) test(promise, () => holds(memoryStore()))
})
