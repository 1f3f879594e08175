import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,resources,scripts}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    testTimeout: 30_000,
    // Two cores: more workers only wait for one another.
    maxWorkers: 2,
  },
})
