import { fileURLToPath } from 'node:url'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const service = process.env.HL_DEV_SERVICE ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }), react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The oldest browsers still seen on school phones and in WeChat's web view.
  build: { target: ['chrome107', 'safari16'], manifest: true, assetsInlineLimit: 0 },
  server: {
    port: 5173,
    proxy: { '/api': service, '/config.json': service, '/q': service },
  },
})
