import { defaultModel, LiveMatcher, mostRecordsOfKey } from '#matching';
import type { LiveRecord } from './live-hub.ts';

/** Milliseconds of each match: keys, candidates from an index in memory, weights. */
export interface InProcessTimes {
  readonly each: readonly number[];
  /** The same for people of the commonest name and 1 January, of whom there are many. */
  readonly hot: readonly number[];
}

/**
 * Matches records one by one in this process, all of the county's records in memory.
 *
 * @param hotRecords records of one name and birth date put beside
 */
export function matchInProcess(records: readonly LiveRecord[], hotRecords: number, times: number): InProcessTimes {
  const matcher = new LiveMatcher(defaultModel, records.length + hotRecords + times);
  const handlesOf = new Map<string, string[]>();
  const put = ({ handle, record }: LiveRecord): void => {
    matcher.hold(handle, 1n, record.recordRef.agency, record);
    for (const key of matcher.blockingKeysOf(record)) {
      const handles = handlesOf.get(key);
      if (!handles) handlesOf.set(key, [handle]);
      else if (handles.length <= mostRecordsOfKey) handles.push(handle);
    }
  };
  const match = ({ handle, record }: LiveRecord): number => {
    const began = performance.now();
    matcher.hold(handle, 2n, record.recordRef.agency, record);
    const candidates = new Set<string>();
    for (const key of matcher.blockingKeysOf(record)) {
      const handles = handlesOf.get(key) ?? [];
      if (handles.length <= mostRecordsOfKey) for (const other of handles) candidates.add(other);
    }
    candidates.delete(handle);
    for (const other of candidates) matcher.weigh(handle, other, defaultModel.thresholds.review);
    return performance.now() - began;
  };
  for (const record of records) put(record);
  const hot = Array.from({ length: hotRecords }, (_, at) => hotRecord(at));
  for (const record of hot) put(record);
  const step = Math.max(1, Math.floor(records.length / times));
  for (const record of records.slice(0, 200)) match(record); // warm
  return {
    each: records
      .filter((_, at) => at % step === 0)
      .slice(0, times)
      .map(match),
    hot: hot.slice(0, Math.min(times, hot.length)).map(match),
  };
}

/** One of many of the commonest name, born on a 1 January, each in another street. */
function hotRecord(at: number): LiveRecord {
  return {
    handle: `hot${at}`,
    record: {
      recordRef: { agency: 'health', stream: 'person', key: `hot${at}` },
      protection: 'none',
      names: [{ use: 'official', given: ['Mohammed'], family: 'Khan' }],
      birthDates: [{ value: `${1950 + (at % 60)}-01-01` }],
      sex: 'male',
      addresses: [
        {
          lines: [`${1 + (at % 180)} ${String.fromCharCode(65 + (at % 26))}el Street`],
          postcode: `B${1 + (at % 40)} ${at % 10}AA`,
        },
      ],
      identifiers: [],
      phones: [],
      emails: [],
    },
  };
}
