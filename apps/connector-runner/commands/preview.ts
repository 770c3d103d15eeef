import { appendFileSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { dayOf } from '#schemas/dates';
import { HubError } from '#schemas/errors';
import {
  type AnyConnector,
  type ChangeRead,
  type RecordOrigin,
  type RecordRead,
  type SourceItem,
  toOutgoing,
} from '#libs/connector-sdk';
import { openConnector } from '../open-connector.ts';
import { counted } from './counted.ts';
import type { Output } from './output.ts';
import { beforeLines, maskValue, type Show, showOf } from './redact.ts';
import { requireFile } from './require-file.ts';

/** What `preview` is asked. */
export interface PreviewOptions {
  readonly file: string;
  readonly manifest: string;
  /** Records to show. */
  readonly n: number;
  /** Shows values as they are, which is written down. */
  readonly reveal: boolean;
  /** Where revealing is written down. */
  readonly auditFile: string;
}

type Shown =
  | {
      readonly place: string;
      readonly before: readonly (readonly [string, string])[];
      readonly after: Readonly<Record<string, unknown>>;
    }
  | { readonly place: string; readonly code: string; readonly fields: readonly string[] };

function faultAt(place: string, error: unknown): Shown {
  if (!(error instanceof HubError)) throw error;
  const fields = error.details['fields'];
  return { place, code: error.code, fields: Array.isArray(fields) ? (fields as readonly string[]) : [] };
}

/** A record as a run would send it; no handle is shown, so a key of its own will do. */
function originOf({ manifest, toRecord }: AnyConnector): RecordOrigin {
  const stream = manifest.source.streams[0]?.name ?? '';
  return { agency: 'preview', stream, handleKey: Buffer.alloc(32).toString('base64url'), manifest, toRecord };
}

function showRecord(connector: AnyConnector, item: RecordRead, show: Show): Shown {
  try {
    const outgoing = toOutgoing(originOf(connector), item, dayOf(new Date())).withVersion(0n);
    const { recordRef, ...record } = outgoing.agencyRecord.record ?? {};
    const after = { key: show(recordRef?.key ?? ''), ...(maskValue(record, show) as object) };
    const involvements = (outgoing.involvement?.involvements ?? []).map(
      ({ involvement, category, since, ended, team }) => ({
        category,
        involvement,
        since: show(since),
        ...(ended !== undefined && { ended: show(ended) }),
        team,
      }),
    );
    const receipts = (outgoing.involvement?.receipts ?? []).map((receipt) => ({
      class: receipt.class,
      day: show(receipt.day),
    }));
    return { place: item.place, before: beforeLines(item.source, show), after: { ...after, involvements, receipts } };
  } catch (error) {
    return faultAt(item.place, error);
  }
}

/** What happened to a record, told by keys alone. */
function showChange({ op, key, otherKey, place }: ChangeRead, show: Show): Shown {
  const after = { op, key: show(key), ...(otherKey !== undefined && { otherKey: show(otherKey) }) };
  return { place, before: [], after };
}

function toShown(connector: AnyConnector, item: SourceItem, show: Show): readonly Shown[] {
  if (item.kind === 'bad') return [{ place: item.place, code: item.code, fields: item.fields }];
  if (item.kind === 'fault') return [{ place: 'file', code: item.code, fields: item.fields }];
  if (item.kind === 'change') return [showChange(item, show)];
  return item.kind === 'record' ? [showRecord(connector, item, show)] : [];
}

function print(shown: Shown, output: Output): void {
  output.line(`\n${shown.place}`);
  if ('code' in shown) {
    output.line(`  ${shown.code} ${shown.fields.join(', ')}`.trimEnd());
    return;
  }
  output.line('  before');
  for (const [name, text] of shown.before) output.line(`    ${name.padEnd(24)} ${text}`);
  output.line('  after');
  for (const [name, value] of Object.entries(shown.after))
    output.line(`    ${name.padEnd(24)} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}

/** Who saw what, in a file beside: revealing personal data leaves a trace. */
function writeDown({ auditFile, manifest, file, n }: PreviewOptions): void {
  mkdirSync(dirname(auditFile), { recursive: true });
  const line = {
    at: new Date().toISOString(),
    user: userInfo().username,
    action: 'preview --reveal',
    manifest,
    file,
    n,
  };
  appendFileSync(auditFile, `${JSON.stringify(line)}\n`, { mode: 0o600 });
}

/** `preview FILE`: the first records of a file, before and after the mapping, masked unless revealed. Sends nothing. @returns exit code @throws HubError FILE_NOT_FOUND */
export async function preview(options: PreviewOptions, output: Output): Promise<number> {
  requireFile(options.manifest, '--manifest');
  requireFile(options.file, 'file');
  const connector = openConnector({ manifest: options.manifest, settings: {} });
  if (options.reveal) writeDown(options);
  const show = showOf(options.reveal);
  const records: Shown[] = [];
  for await (const item of connector.readFile(options.file)) {
    for (const shown of toShown(connector, item, show)) {
      records.push(shown);
      print(shown, output);
    }
    if (records.length >= options.n) break;
  }
  const bad = records.filter((shown) => 'code' in shown).length;
  const masked = options.reveal ? 'shown as they are, which was written down' : 'masked: A a letter, 9 a digit';
  output.line(`\n${counted(records.length, 'record')}, ${bad} of them bad; values are ${masked}. Nothing was sent.`);
  output.answer({ records, bad, revealed: options.reveal });
  return 0;
}
