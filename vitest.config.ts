import { defineConfig } from 'vitest/config'
import { fontList } from './pwa/build/fonts.ts'

export default defineConfig({
  plugins: [fontList()],
  test: {
    include: ['shared/src/**/*.test.ts', 'pwa/**/*.test.{ts,tsx}', 'extension/src/**/*.test.ts', 'tests/**/*.test.ts'],
    // Slow is not wrong: these only end what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
