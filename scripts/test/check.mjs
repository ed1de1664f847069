import { spawn } from 'node:child_process'

/** Runs one check as a command of this Node, showing its output as it comes, and says how it ended and in what time. */
export async function runCheck(root, { name, args }) {
  const started = performance.now()
  const code = await runNode(root, args)
  const state = code === 0 ? 'passed' : 'failed'
  console.log(
    `${state === 'passed' ? '✓' : '×'} ${name} (${((performance.now() - started) / 1_000).toFixed(1)} s)`,
  )
  return { name, state }
}

/** The exit status of a command of this Node, run in `root` with our own output; 1 when a signal ended it. */
export function runNode(root, args, env = {}, stdio = 'inherit') {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio,
      env: { ...process.env, ...env },
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
