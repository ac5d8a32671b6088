import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatJson } from '../../src/lib/formatJson.ts';
import { baselineFile, baselineOf } from './baseline.ts';
import { evaluateAll, setNames } from './evaluateAll.ts';
import { worstErrors } from './listErrors.ts';
import { writeErrors, writeTable } from './writeTable.ts';

/* `npm run evaluate`: how well the extractor reads, compared with what people read. */

const usage = `npm run evaluate                  print figures and the worst errors
npm run evaluate -- --write       keep the figures in test/evaluation.json: npm test fails when one falls below
options: --errors N (of each kind, default 20; all: 0), --set NAME (errors of this set alone), --kind KIND,
         --out FILE (figures and errors as JSON)`;

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    errors: { type: 'string', default: '20' },
    set: { type: 'string' },
    kind: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) console.log(usage);
else {
  const sets = evaluateAll();
  console.log(writeTable(sets));
  const most = Number(values.errors) || Number.POSITIVE_INFINITY;
  const errors = setNames
    .filter((name) => values.set === undefined || name.includes(values.set))
    .flatMap((name) => sets[name].errors)
    .filter(({ kind }) => values.kind === undefined || kind === values.kind);
  console.log(writeErrors(worstErrors(errors, most)));
  if (values.out) writeFileSync(values.out, formatJson({ figures: baselineOf(sets), errors }));
  if (values.write) writeFileSync(baselineFile, formatJson(baselineOf(sets)));
}
