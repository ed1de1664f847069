// What a ledger costs: entries a second, adding, opening, verifying, rebuilding. Its documents are made up on the spot.
//
//   node bench/ledger.mjs [DOCUMENTS] [STATEMENTS]      1000 documents of 20 statements unless told
import { runBuilt } from './run-built.mjs'

await runBuilt('tests/ledger/children/bench.ts', process.argv.slice(2))
