import { defineConfig } from 'vitest/config'
import { fonts } from './pwa/build/fonts.ts'

export default defineConfig({
  plugins: [fonts()],
  test: { include: ['shared/src/**/*.test.ts', 'pwa/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'] },
})
