import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The product ships Electron 45; the oldest runtime on which it is tested is Electron 33.2.1.
const node = 'node20.18'
const chrome = 'chrome130'

export default defineConfig({
  main: {
    build: {
      target: node,
      rollupOptions: {
        input: {
          index: 'electron/main/index.ts',
          library: 'electron/workers/library.ts',
          memory: 'electron/workers/memory.ts',
          job: 'electron/workers/job.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      // A sandboxed preload is one CommonJS file and may require nothing but electron.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: chrome,
      outDir: 'out/renderer',
      minify: true,
      // Everything is read from disk; what counts is that the dictionaries stay in the worker's file.
      chunkSizeWarningLimit: 1500,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
})
