import { defineConfig } from '@playwright/test'
import { launchOptions, tablet } from './fixtures/chromium.ts'

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: 'output/journeys',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./closing-line.reporter.ts']],
  use: {
    ...tablet,
    launchOptions,
    actionTimeout: 15_000,
    // A trace would hold forty megabytes of fonts.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
})
