import { configureGlobal } from 'fast-check';

/** Properties run from one seed, so that a run can be repeated; `SEED=1 npm test` tries another. */
configureGlobal({ seed: Number(process.env.SEED ?? 20151211) });
