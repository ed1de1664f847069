// Installs and builds what is missing or stale, and nothing else. `npm start`, `npm test` and `npm run sayso` call it
// first, so it must cost next to nothing when there is nothing to do: only file names, sizes and times are compared then.
//
//   node scripts/ensure.mjs [--for cli|serve|test] [--quiet] [--force]
//
// --for    what is about to run; the command line does not wait for the web app
// --quiet  says nothing unless a step fails or takes longer than two seconds; stdout stays empty either way
// --force  builds everything again
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensure } from './ensure/ensure.mjs'
import { PURPOSES, stepsFor } from './ensure/steps.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const purpose = args.includes('--for') ? args[args.indexOf('--for') + 1] : 'test'

// Ends the commands that run, and lets go of the lock: both hang on 'exit'.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

const complaint = nodeTooOld() ?? unknownArgument()
if (complaint) {
  console.error(`sayso: ${complaint}`)
  process.exitCode = 2
} else {
  ensure(root, stepsFor(purpose, root), {
    quiet: args.includes('--quiet'),
    force: args.includes('--force'),
  }).catch((error) => {
    console.error(`sayso: ${error.message}`)
    process.exitCode = 70
  })
}

/** One line when this Node is older than package.json's `engines` asks for; undefined when it will do. */
function nodeTooOld() {
  const wanted = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).engines.node.replace('>=', '')
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined
  return `this is Node ${process.versions.node}, and Sayso needs ${wanted} or later: install it from https://nodejs.org and try again`
}

function unknownArgument() {
  if (!PURPOSES.includes(purpose)) return `--for ${purpose} is not one of ${PURPOSES.join(', ')}`
  const known = ['--for', purpose, '--quiet', '--force']
  const stranger = args.find((arg) => !known.includes(arg))
  return stranger && `${stranger} is not an argument of ensure: ${known.join(' ')}`
}
