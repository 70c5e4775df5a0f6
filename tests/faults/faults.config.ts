import { defineConfig } from '@playwright/test'

// npm run faults: what takes too long for every run of the tests. KILLS and SEED may be set.
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: 'kill-many.ts',
  outputDir: '../output/faults',
  timeout: 0,
  workers: 1,
  reporter: [['list'], ['../closing-line.reporter.ts']],
})
