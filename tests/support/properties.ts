import fc from 'fast-check'

/** fast-check with one seed, so that a run of the tests tells of the change and not of chance. `npm run fuzz` sets `SAYSO_SEED` anew; what it finds is kept as an example of its
 *  property (`examples`), and the seed stands in the report of the failure. */
fc.configureGlobal({ seed: Number(process.env.SAYSO_SEED ?? 20_240_514) })

export default fc
