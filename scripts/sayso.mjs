// Runs Sayso from a checkout: `npm start` and `npm run -s sayso -- ARGS` come here. Installs and builds first what is
// missing or stale, then hands over to the command line in this same process. No `prestart`: npm leaves such scripts out
// where `ignore-scripts` is set, and a second process would cost each command its start.
import { prepare, root } from './ensure/prepare.mjs'

const serves = process.argv[2] === 'serve'

if (await prepare(serves ? 'serve' : 'cli', { quiet: !serves })) {
  process.argv[1] = `${root}dist/serve/cli/main.js`
  await import('../dist/serve/cli/main.js')
}
