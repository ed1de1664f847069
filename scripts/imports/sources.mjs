import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every TypeScript source of src/ and web/, as { path, text }, in order of path; paths from the root, with `/`. */
export function readSources(root) {
  return ['src', 'web']
    .flatMap((top) => pathsUnder(root, top))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function pathsUnder(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : pathsUnder(root, path)
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [path] : []
  })
}
