import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/** A Vitest reporter that leaves one list of { name, state, note } in the file named by SAYSO_TEST_REPORT. */
export default class ListReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const results = modules.flatMap((module) => [...testsOf(module), ...brokenSuitesOf(module)])
    for (const error of unhandledErrors)
      results.push({ name: `outside any test: ${error.message}`, state: 'failed' })
    writeFileSync(process.env.SAYSO_TEST_REPORT, JSON.stringify(results))
  }
}

function testsOf(module) {
  return [...module.children.allTests()].map((test) => {
    const { state, note } = test.result()
    // A test that never ran because its file or suite broke is pending; it is neither passed nor skipped on purpose.
    return { name: nameOf(module, test.fullName), state: state === 'pending' ? 'failed' : state, note }
  })
}

/** Errors of a file or a suite itself: a failing import, a failing `beforeAll`. */
function brokenSuitesOf(module) {
  return [module, ...module.children.allSuites()]
    .filter((suite) => suite.errors().length > 0)
    .map((suite) => ({ name: nameOf(module, suite.fullName ?? ''), state: 'failed' }))
}

const nameOf = (module, name) => [relative(process.cwd(), module.moduleId), name].filter(Boolean).join(' > ')
