import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNode } from './check.mjs'

const REPORTER = fileURLToPath(new URL('reporter.mjs', import.meta.url))

/** Runs Vitest, its output shown as it comes, and returns every test as { name, state, note }: state is passed, failed or
 *  skipped, and note the reason of a skip. A file that does not load, an error outside a test and a Vitest that ends
 *  badly or without a report are failures of their own. `words` are passed on: parts of paths, or options. */
export async function runTests(root, words, stdio = 'inherit') {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-test-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', `--reporter=${REPORTER}`]
    const code = await runNode(
      root,
      ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...words],
      {
        SAYSO_TEST_REPORT: report,
      },
      stdio,
    )
    const results = readReport(report)
    if (code !== 0 && !results.some(({ state }) => state === 'failed')) {
      results.push({ name: `Vitest ended with status ${code}`, state: 'failed' })
    }
    return results
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return [{ name: 'Vitest left no report', state: 'failed' }]
  }
}
