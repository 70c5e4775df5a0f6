import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['shared/src/**/*.test.ts', 'pwa/**/*.test.ts', 'tests/**/*.test.ts'] },
})
