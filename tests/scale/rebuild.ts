/** What making the index anew takes, and how much memory: `node bench/scale.mjs --rebuild [reports]`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDossier } from '../../src/ledger/index.ts'
import { madeReports } from './made-reports.ts'

const count = Number(process.argv[2] ?? 5000)
const { all, capture, reader } = await madeReports(count)
const home = await mkdtemp(path.join(tmpdir(), 'sayso-rebuild-'))
const dossier = await openDossier(path.join(home, 'dossier'), { ...reader, createIfMissing: true })
const memory = () => Math.round(process.memoryUsage().rss / 1e6)
for (let at = 0; at < all.length; at += 500) await dossier.add(all.slice(at, at + 500).map(capture))
console.log(`${all.length} reports added; ${memory()} MB resident`)
let most = 0
const watch = setInterval(() => {
  most = Math.max(most, memory())
}, 50)
const [started, used] = [performance.now(), process.cpuUsage()]
const { documents } = await dossier.rebuild()
clearInterval(watch)
const { user, system } = process.cpuUsage(used)
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
console.log(
  `${documents} documents rebuilt in ${seconds(performance.now() - started)}, ${seconds((user + system) / 1000)} of the processor; at most ${most} MB resident`,
)
await dossier.close()
await rm(home, { recursive: true, force: true })
