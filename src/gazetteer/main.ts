/** `node dist/gazetteer/main.js OUT`: build the default gazetteer; one line on stderr when it is done. */
import { buildGazetteer } from './build.ts'

const [out] = process.argv.slice(2)
if (out === undefined) {
  process.stderr.write('sayso: no file was named; write `node dist/gazetteer/main.js build/gazetteer.bin`\n')
  process.exitCode = 2
} else {
  const { version, places, bytes } = buildGazetteer(out)
  process.stderr.write(
    `sayso: gazetteer ${version.slice(0, 12)}: ${places} places, ${(bytes / 1e6).toFixed(1)} MB\n`,
  )
}
