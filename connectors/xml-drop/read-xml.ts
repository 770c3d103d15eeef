import { createReadStream } from 'node:fs';
import type { ConnectorManifest } from '#schemas';
import { HubError } from '#schemas/errors';
import { compilePath, isGone, nodesAt, type SourceItem, type SourceNode } from '#libs/connector-sdk';
import { XmlRecords } from './xml-records.ts';

/** Records that are looked at before the first one leaves: a field that none of them has is gone from the export. */
const sampleSize = 50;

async function* piecesOf(path: string, encoding: string): AsyncIterable<string> {
  // What is no text becomes U+FFFD, and the record that holds it is bad; so the records around it are read.
  const decoder = new TextDecoder(encoding);
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 128 * 1024 }))
      yield decoder.decode(chunk as Buffer, { stream: true });
  } catch {
    throw new HubError('SOURCE_UNREACHABLE', { source: 'file' });
  }
  yield decoder.decode();
}

async function* recordsOf(path: string, { decode }: ConnectorManifest): AsyncIterable<SourceItem> {
  const { encoding = 'utf-8', recordElement, changeElement, limits } = decode;
  if (recordElement === undefined) throw new HubError('MANIFEST_INVALID', { fields: ['/decode/recordElement'] });
  const isWindows1252 = encoding === 'windows-1252';
  const records = new XmlRecords({
    recordElement,
    ...(changeElement !== undefined && { changeElement }),
    size: limits.recordBytes,
    depth: limits.depth,
    isWindows1252,
  });
  let failure: unknown;
  for await (const piece of piecesOf(path, encoding)) {
    try {
      records.add(piece);
    } catch (error) {
      failure = error;
    }
    yield* records.found();
    if (failure) throw failure as HubError;
  }
  records.end();
}

/** @throws HubError STREAM_FIELDS_MISSING with the fields that no record has */
function refuseMissing(sample: readonly SourceItem[], manifest: ConnectorManifest): void {
  const [stream] = manifest.source.streams;
  const records = sample
    .filter((item) => item.kind === 'record')
    .map(({ source }): SourceNode => source)
    .filter((source) => !stream || !isGone(stream, source));
  if (records.length === 0) return;
  const needed = [...new Set([...(stream?.key ?? []), ...(stream?.fields ?? [])])];
  const fields = needed.filter((path) => records.every((source) => nodesAt(source, compilePath(path)).length === 0));
  if (fields.length > 0) throw new HubError('STREAM_FIELDS_MISSING', { fields });
}

/**
 * Reads an XML export record by record, whatever its size. A bad record is told with its code; where the file itself is broken, the
 * records before that place have been read.
 *
 * @throws HubError XML_DOCTYPE_REFUSED, XML_NOT_WELL_FORMED, XML_TOO_DEEP, FIELD_TOO_LARGE, STREAM_FIELDS_MISSING, SOURCE_UNREACHABLE
 */
export async function* readXml(path: string, manifest: ConnectorManifest): AsyncIterable<SourceItem> {
  let sample: SourceItem[] | undefined = [];
  let failure: unknown;
  try {
    for await (const item of recordsOf(path, manifest)) {
      if (sample) sample.push(item);
      else yield item;
      if (sample && sample.length >= sampleSize) {
        refuseMissing(sample, manifest);
        const checked: readonly SourceItem[] = sample;
        sample = undefined;
        yield* checked;
      }
    }
  } catch (error) {
    failure = error;
  }
  if (sample && !(failure instanceof HubError && failure.code === 'STREAM_FIELDS_MISSING')) {
    refuseMissing(sample, manifest);
    yield* sample;
  }
  if (failure) throw failure as HubError;
}
