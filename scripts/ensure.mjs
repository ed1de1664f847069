// Installs and builds what is missing or stale, and nothing else.
//
//   node scripts/ensure.mjs [--for cli|serve|test] [--quiet] [--force]
//
// --for    what is about to run; the command line does not wait for the web app
// --quiet  says nothing unless a step fails or takes longer than two seconds; stdout stays empty either way
// --force  builds everything again
import { parseArgs } from 'node:util'
import { prepare } from './ensure/prepare.mjs'
import { PURPOSES } from './ensure/steps.mjs'

const options = {
  for: { type: 'string', default: 'test' },
  quiet: { type: 'boolean' },
  force: { type: 'boolean' },
}
const { values } = parseArgs({ options })

if (PURPOSES.includes(values.for)) await prepare(values.for, values)
else {
  console.error(`sayso: --for ${values.for} is not one of ${PURPOSES.join(', ')}`)
  process.exitCode = 2
}
