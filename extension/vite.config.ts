import { join } from 'node:path'
import { defineConfig } from 'vite'

/**
 * The one script that runs in the page's own world, built by itself: Plasmo's wrapper leaves variables of its own there,
 * and a page that declares a `t` of its own would break on them.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: join(import.meta.dirname, 'build/chrome-mv3-prod'),
    emptyOutDir: false,
    target: 'chrome120',
    lib: {
      entry: join(import.meta.dirname, 'src/guard/page-world.ts'),
      formats: ['iife'],
      name: 'countersign',
      fileName: () => 'page-world.js',
    },
  },
})
