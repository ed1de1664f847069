import { defineConfig } from 'vitest/config'

// A zone that nobody means, 12 h 45 min ahead of UTC with summer time of its own: a time counted in the zone of this
// machine is wrong by an odd amount, and a test sees it.
process.env.TZ = 'Pacific/Chatham'

// No gazetteer of whoever runs the tests.
process.env.SAYSO_GAZETTEERS = 'build/no-gazetteers'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.mjs'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
