import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { basemap } from './basemap/plugin.ts'
import { firstLoad } from './first-load.ts'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), basemap(), firstLoad()],
  build: {
    outDir: fileURLToPath(new URL('../build/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing is inlined: the content security policy takes scripts, styles and fonts from files alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // In kB before compression; the whole app with React and React Aria is one file of about 200 kB gzipped; first-load.ts holds the limit.
    chunkSizeWarningLimit: 700,
  },
})
