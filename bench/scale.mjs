// What one more report costs in a dossier of many. Its readings are made up on the spot; `nice -n 10` it, it takes minutes.
//
//   node bench/scale.mjs [DOCUMENTS …]      0, 1,000, 10,000 and 100,000 documents of ten claims unless told
import { runBuilt } from './run-built.mjs'

await runBuilt('tests/ledger/children/scale.ts', process.argv.slice(2))
