import fc from 'fast-check';

/** The same cases on every run, so that a failing test is due to a change; `FC_SEED=7 npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261121) });
