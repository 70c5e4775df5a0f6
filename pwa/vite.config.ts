import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { firstLoad } from './build/first-load.ts'
import { fontList, serveFonts } from './build/fonts.ts'
import { precompress } from './build/precompress.ts'

const megabyte = 1024 * 1024

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    fontList(),
    serveFonts(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        // All but the fonts, which src/offline/fonts.ts fetches one by one: a big font must not fail the install.
        globPatterns: ['**/*.{js,css,html,wasm,webmanifest,svg,png}'],
        // The plugin's own warnings about its own options, at every start.
        buildPlugins: { vite: [{ name: 'quiet', config: () => ({ logLevel: 'error' }) }] },
        maximumFileSizeToCacheInBytes: 4 * megabyte,
        dontCacheBustURLsMatching: /^assets\//,
      },
    }),
    precompress({ cache: join(import.meta.dirname, '../node_modules/.cache/countersign') }),
  ],
  worker: { format: 'es', plugins: () => [fontList()] },
  build: {
    target: 'es2022',
    // An inlined asset is a data: address, and the content security policy allows none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: [firstLoad(join(import.meta.dirname, 'src/main.tsx'))] } },
    },
  },
})
