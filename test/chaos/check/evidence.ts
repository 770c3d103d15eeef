/** What the sources meant: written down before it is sent. Handles and versions as they travel; nothing of the code under test. */
export type Intent =
  | Sent
  /** The hub has said that it holds this version durably. */
  | { readonly kind: 'acknowledged'; readonly handle: string; readonly version: string }
  /** A record of a source system that a connector reads: it must be held in this state in the end, under whatever version. */
  | { readonly kind: 'delivered'; readonly handle: string; readonly state: RecordState }
  /** A practitioner has an answer. */
  | { readonly kind: 'answered'; readonly receipt: string };

/** A version of a record on its way to the hub. */
export interface Sent {
  readonly kind: 'sent';
  readonly handle: string;
  readonly version: string;
  readonly state: RecordState;
  /** Hash of the content. */
  readonly content: string;
  /** Human being whom the content describes; absent of a record that is gone. */
  readonly person?: string;
  /** Another record of the source, which is called the same as this from now on, or no longer. */
  readonly other?: { readonly handle: string; readonly verdict: 'same' | 'released' };
}

export type RecordState = 'active' | 'deleted' | 'erased';

/** What was done, written in the transaction that did it, in the order of commits of one record. */
export type Effect =
  | {
      readonly kind: 'record';
      readonly handle: string;
      readonly version: string;
      readonly state: RecordState;
      readonly content: string;
    }
  | { readonly kind: 'involvement'; readonly handle: string; readonly version: string }
  | {
      readonly kind: 'move';
      readonly handle: string;
      readonly version: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: 'audit'; readonly receipt: string }
  | { readonly kind: 'notice'; readonly id: string; readonly receipt: string; readonly flag: string }
  | { readonly kind: 'dead-letter'; readonly handle: string; readonly code: string };

/** What is there in the end. */
export type Held =
  | {
      readonly kind: 'held-record';
      readonly handle: string;
      readonly version: string;
      readonly state: RecordState;
      readonly content: string;
    }
  | { readonly kind: 'held-person'; readonly handle: string; readonly version: string; readonly person: string | null }
  | {
      readonly kind: 'held-index';
      readonly handle: string;
      readonly version: string | null;
      readonly subject: string | null;
      readonly membershipVersion: string | null;
    }
  | { readonly kind: 'held-flag'; readonly handle: string; readonly subject: string }
  | { readonly kind: 'looked-up'; readonly receipt: string }
  | { readonly kind: 'disclosed'; readonly receipt: string; readonly flag: string }
  | { readonly kind: 'mailed'; readonly id: string }
  /** An event of a topic as the log holds it. */
  | { readonly kind: 'logged'; readonly topic: string; readonly handle: string; readonly version: string };

/** One line of evidence. */
export type Line = Intent | Effect | Held;

/** What is wrong, in the words of the verdict. */
export type DamageKind = 'lost' | 'doubled' | 'wrong version' | 'split person' | 'joined persons';

/** One thing that is wrong. */
export interface Damage {
  readonly kind: DamageKind;
  /** In words, with handles, versions and receipts. */
  readonly what: string;
}

/** Lines of one kind. */
export function linesOf<K extends Line['kind']>(lines: readonly Line[], kind: K): Extract<Line, { kind: K }>[] {
  return lines.filter((line): line is Extract<Line, { kind: K }> => line.kind === kind);
}

/** Values by key, in their order. */
export function byKey<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
