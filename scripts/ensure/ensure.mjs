import { isStale, lookAt } from './stale.mjs'

const LONG_MS = 2_000

/** Brings every step's output up to date, one process at a time in a checkout. Says on stderr what it does; throws an
 *  Error with the failed command's own words when a step fails, and leaves the output it had before. */
export async function ensure(root, steps, { quiet = false, force = false } = {}) {
  const staleNow = async () => {
    const stale = await Promise.all(steps.map((step) => isStale(root, step)))
    return steps.filter((_, index) => stale[index])
  }
  if (!force && (await staleNow()).length === 0) return

  // Loaded only now: on most days there is nothing to do.
  const { underLock } = await import('./lock.mjs')
  const { makeOutput, removeLeftovers } = await import('./make.mjs')
  const stillNeeded = async () => force || (await staleNow()).length > 0
  let told = false
  const waiting = (pid, waited) => {
    if (told || (quiet && waited < LONG_MS)) return
    say(`waiting for process ${pid}, which is installing or building …`)
    told = true
  }

  await underLock(`${root}/build/ensure.lock`, { stillNeeded, waiting }, async () => {
    removeLeftovers(root)
    const started = new Map()
    const run = (step) => {
      if (!started.has(step)) started.set(step, runAfterOthers(step))
      return started.get(step)
    }
    const runAfterOthers = async (step) => {
      await Promise.all(steps.filter(({ name }) => step.after.includes(name)).map(run))
      const look = lookAt(root, step)
      const due = (force && !step.adopt) || (await isStale(root, step, look))
      if (due) await withProgress(step, quiet, () => makeOutput(root, step, look))
    }
    const results = await Promise.allSettled(steps.map(run))
    const failed = results.find(({ status }) => status === 'rejected')
    if (failed) throw failed.reason
  })
}

/** Says what is being done: at once, or when quiet only once it has taken long. */
async function withProgress(step, quiet, work) {
  const started = performance.now()
  let said = !quiet
  if (said) say(`${step.doing} …`)
  const timer = setTimeout(() => {
    if (!said) say(`${step.doing} …`)
    said = true
  }, LONG_MS)
  try {
    await work()
  } finally {
    clearTimeout(timer)
  }
  if (said) say(`${step.doing}: done in ${((performance.now() - started) / 1_000).toFixed(1)} s`)
}

function say(text) {
  process.stderr.write(`sayso: ${text}\n`)
}
