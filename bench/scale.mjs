// What one more report costs in a dossier of many, beside an empty one. Its readings are made up on the spot; `nice -n 10` it, it takes minutes.
//
//   node bench/scale.mjs [DOCUMENTS …] [--folder DIR]   1,000 and 10,000 documents of ten claims unless told; DIR is kept, and filled further next time
//   node bench/scale.mjs --rebuild [REPORTS]            how long making the index anew takes, and how much memory
//   node bench/scale.mjs --alike [REPORTS]              how much alike the made reports are, beside real ones
import { runBuilt } from './run-built.mjs'

const [first, ...rest] = process.argv.slice(2)
if (first === '--rebuild') await runBuilt('tests/scale/rebuild.ts', rest)
else if (first === '--alike') await runBuilt('tests/scale/alike.ts', rest)
else await runBuilt('tests/scale/scale.ts', process.argv.slice(2))
