import { recordHandleOf } from '#libs/connector-sdk';
import type { SampleAgencyId } from '#libs/reference-partnership';
import type { IngestItem } from '#schemas';
import type { RecordState, Sent } from '../check/evidence.ts';
import type { Draws } from '../draws.ts';
import { liveRecordOf, namelessRecordOf } from './live-record-of.ts';

/** Stream of the live source beside the one that the agency's connector writes. */
export const liveStream = 'live';

/** One row of the source with what it means. */
export interface LiveItem {
  readonly item: IngestItem;
  readonly sent: Sent;
}

interface LiveRecord {
  readonly handle: string;
  readonly key: string;
  person: number;
  state: RecordState;
  edition: number;
  /** Record that its source calls the same as this one, now or once. */
  other?: LiveRecord;
  /** Such a record: of somebody whom the agency could not name. */
  readonly isNameless: boolean;
}

const facts = {
  'childrens-social-care': { category: 'CHILD_SOCIAL_CARE', team: 'assessment-team' },
  'youth-justice': { category: 'YOUTH_JUSTICE', team: 'intervention-team' },
  police: { category: 'POLICE_SAFEGUARDING', team: 'safeguarding-unit' },
  health: { category: 'HEALTH_UNIVERSAL', team: 'safeguarding-nurses' },
} as const;

const weights = {
  arrive: 40,
  change: 24,
  correct: 8,
  delete: 8,
  revive: 4,
  erase: 2,
  merge: 6,
  unmerge: 4,
  repeat: 6,
} as const;

// Nobody else meets somebody who is nameless.
const firstNameless = 1_000_000;

/** Settings of a live source. */
export interface LiveSourceSettings {
  readonly agency: SampleAgencyId;
  readonly handleKey: string;
  readonly draws: Draws;
  /** People known to any live source, shared among them: who is met a second time is in here. */
  readonly people: { count: number; nameless: number };
  /** Keyed hash of an event body, as the hub keeps it. */
  readonly contentOf: (body: string) => string;
  /** Greater than any version before. */
  readonly nextVersion: () => bigint;
}

/** A source system of one agency in which records come, change, are corrected, deleted, erased, merged and parted all the time. */
export class LiveSource {
  readonly #settings: LiveSourceSettings;
  readonly #records: LiveRecord[] = [];
  readonly #told: LiveItem[] = [];
  /** People whom this agency has a record of: one record each, or the engine might doubt that they are one. */
  readonly #known = new Set<number>();

  constructor(settings: LiveSourceSettings) {
    this.#settings = settings;
  }

  /** What happens next: items that belong together, in the order in which they are to be sent; sometimes not that of their versions. */
  next(): readonly LiveItem[] {
    const { draws } = this.#settings;
    const items = this.#happen(draws.weighted(weights));
    this.#told.push(...items);
    return items.length > 1 && draws.below(2) === 0 ? [...items].reverse() : items;
  }

  #happen(what: keyof typeof weights): readonly LiveItem[] {
    const { draws } = this.#settings;
    const record = draws.pick(this.#records);
    const isActive = record?.state === 'active';
    if (what === 'repeat') return this.#told.length > 0 ? [draws.pick(this.#told)!] : this.#arrive();
    if (!record || what === 'arrive' || (!isActive && what !== 'revive')) return this.#arrive();
    switch (what) {
      case 'change':
        return [this.#upsert(record), this.#upsert(record)];
      case 'correct':
        return this.#correct(record);
      case 'delete':
        return [this.#gone(record, 'deleted')];
      case 'revive':
        return record.state === 'deleted' ? [this.#upsert(record)] : this.#arrive();
      case 'erase':
        return [this.#gone(record, 'erased')];
      case 'merge':
        return this.#merge(record);
      case 'unmerge':
        return record.other?.state === 'active' ? [this.#tell(record, 'unmerge', 'active')] : this.#arrive();
    }
  }

  #arrive(): readonly LiveItem[] {
    return [this.#upsert(this.#newRecord(this.#somebody()))];
  }

  /** The record was that of somebody else all along. */
  #correct(record: LiveRecord): readonly LiveItem[] {
    if (record.isNameless) return this.#arrive();
    this.#known.delete(record.person);
    record.person = this.#somebody();
    return [this.#upsert(record)];
  }

  /** A record without a name, of which the source learns whose it is. */
  #merge(survivor: LiveRecord): readonly LiveItem[] {
    if (survivor.isNameless || (survivor.other && survivor.other.state !== 'active')) return this.#arrive();
    if (survivor.other) return [this.#tell(survivor, 'merge', 'active')];
    const nameless = this.#newRecord(firstNameless + this.#settings.people.nameless++, true);
    survivor.other = nameless;
    return [this.#upsert(nameless), this.#tell(survivor, 'merge', 'active')];
  }

  /** Half of the time somebody whom another agency knows. */
  #somebody(): number {
    const { draws, people } = this.#settings;
    const met = people.count > 0 && draws.below(2) === 0 ? draws.below(people.count) : people.count++;
    const person = this.#known.has(met) ? people.count++ : met;
    this.#known.add(person);
    return person;
  }

  #newRecord(person: number, isNameless = false): LiveRecord {
    const { agency, handleKey } = this.#settings;
    this.#known.add(person);
    const key = `L-${this.#records.length.toString()}`;
    const handle = recordHandleOf(handleKey, { agency, stream: liveStream, key });
    const record: LiveRecord = { handle, key, person, state: 'active', edition: 0, isNameless };
    this.#records.push(record);
    return record;
  }

  #upsert(record: LiveRecord): LiveItem {
    record.edition++;
    return this.#tell(record, 'upsert', 'active');
  }

  #gone(record: LiveRecord, state: 'deleted' | 'erased'): LiveItem {
    return this.#tell(record, state === 'deleted' ? 'delete' : 'erase', state);
  }

  #tell(record: LiveRecord, op: 'upsert' | 'merge' | 'unmerge' | 'delete' | 'erase', state: RecordState): LiveItem {
    const { agency, contentOf, nextVersion } = this.#settings;
    record.state = state;
    const { handle, key, person, edition } = record;
    const version = nextVersion().toString();
    const head = { recordHandle: handle, agency, stream: liveStream, version };
    const other = op === 'merge' || op === 'unmerge' ? record.other : undefined;
    const recordRef = { agency, stream: liveStream, key };
    const held = record.isNameless ? namelessRecordOf(recordRef) : liveRecordOf(person, recordRef, edition);
    const body = state === 'active' ? { record: held } : {};
    const agencyRecord = { ...head, op, ...body, ...(other && { retired: other.handle }) };
    const involvements =
      state === 'active'
        ? [
            {
              sourceHandle: handle,
              ...facts[agency],
              involvement: 'active',
              since: '2026-03',
              agreement: 'ISA-1@1',
            } as const,
          ]
        : [];
    const protection = state === 'active' ? 'none' : 'unknown';
    return {
      item: { agencyRecord, involvement: { ...head, protection, involvements, receipts: [] } },
      sent: {
        kind: 'sent',
        ...{ handle, version, state, content: contentOf(JSON.stringify(agencyRecord)) },
        ...(state === 'active' && { person: person.toString() }),
        ...(other && { other: { handle: other.handle, verdict: op === 'merge' ? 'same' : 'released' } }),
      },
    };
  }
}
