import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../package-facts.ts'

/** Train everything, each step on what the one before it made: tagger, parser, attribution, speakers, events. Run as `npm run train -- FOLDER`. */
function main(): void {
  for (const step of ['tagger', 'parser', 'attribution', 'speakers', 'events']) {
    console.log(`\n${step}`)
    const { status } = spawnSync(
      process.execPath,
      [join(packageRoot, `dist/train/${step}.js`), ...process.argv.slice(2)],
      { stdio: 'inherit' },
    )
    if (status !== 0) process.exit(status ?? 1)
  }
}

main()
