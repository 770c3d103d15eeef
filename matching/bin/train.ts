import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { trainHubModel } from '#matching';
import { parseAs } from '#schemas';
import { HubError } from '#schemas/errors';
import { modelFileOf } from './model-file-of.ts';

/**
 * Trains a hub's model and writes it as a new file of `matching/models`.
 *
 *     node --conditions=source matching/bin/train.ts --records records.ndjson --source "what they are" \
 *       --id 2026-11-24-reference-partnership --date 2026-11-24 --hub-records 100000 --out matching/models/2026-11-24-….ts
 *
 * `records.ndjson` has one agency record a line, in any order.
 */
function train(): void {
  const { values } = parseArgs({
    options: {
      records: { type: 'string' },
      source: { type: 'string' },
      id: { type: 'string' },
      date: { type: 'string' },
      out: { type: 'string' },
      'hub-records': { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { records, source, id, date, out } = values;
  const missing = Object.entries({ records, source, id, date, out }).flatMap(([name, value]) =>
    value === undefined ? [name] : [],
  );
  if (records === undefined || source === undefined || id === undefined || date === undefined || out === undefined)
    throw new HubError('USAGE', { missing });
  const lines = readFileSync(records, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const agencyRecords = lines.map((line) => {
    const record = parseAs('agency-record.v1', JSON.parse(line), 'RECORD_INVALID');
    const { agency, stream, key } = record.recordRef;
    return { handle: `${agency}/${stream}/${key}`, agency, details: record };
  });
  const model = trainHubModel(agencyRecords, {
    id,
    date,
    source,
    seed: Number(values.seed),
    hubRecords: Number(values['hub-records'] ?? agencyRecords.length),
  });
  // A model is never edited: another training is another file.
  writeFileSync(out, modelFileOf(model), { flag: 'wx' });
  process.stdout.write(`${model.provenance.join('\n')}\n`);
}

train();
