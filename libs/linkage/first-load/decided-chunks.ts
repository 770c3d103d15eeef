import type { HubEdge } from '#matching';
import type { Closure, Scored } from '../closure-of.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { LinkedHub } from '../link-stored-hub.ts';
import { type Edge, type LinkedRecord, type Neighbourhood, pairOf } from '../neighbourhood.ts';
import { bindingOf } from '../persons-of.ts';
import { possibleLinksOf } from '../possible-links-of.ts';
import type { PossibleLink } from '../review-queue.ts';
import type { StoredHub } from '../stored-hub.ts';
import type { Decided } from '../write-decided.ts';

/** A part of the persons that the batch engine found, as live work would have decided it. */
export interface DecidedChunk {
  readonly closure: Closure;
  readonly scored: Scored;
  readonly decided: Decided;
}

/** The persons of a hub in parts that can be written one after the other. */
export class DecidedChunks {
  private readonly hub: StoredHub;
  private readonly linked: LinkedHub;
  private readonly placeOf: ReadonlyMap<string, number>;
  private readonly worthALook: ReadonlySet<string>;

  constructor(hub: StoredHub, linked: LinkedHub) {
    this.hub = hub;
    this.linked = linked;
    this.placeOf = new Map(hub.table.ids.map((handle, place) => [handle, place]));
    this.worthALook = new Set(
      linked.possibleLinks.map(({ left, right }) => pairOf(this.personOf(left), this.personOf(right))),
    );
  }

  /** Handles, so many at least of whole persons. */
  *ofWholePersons(least: number): Generator<readonly string[]> {
    let chunk: string[] = [];
    for (const handles of this.linked.persons) {
      chunk.push(...handles);
      if (chunk.length < least) continue;
      yield chunk;
      chunk = [];
    }
    if (chunk.length > 0) yield chunk;
  }

  /**
   * What live work would have decided on some records.
   *
   * @param handles of whole persons
   * @param near what is stored around them
   * @param open reviews that touch them
   */
  decide(handles: readonly string[], near: Neighbourhood, open: readonly PossibleLink[]): DecidedChunk {
    const own = new Set(handles);
    // Others that were of one person with these are decided in a part of their own; one that is gone belongs nowhere else.
    const records = near.records.filter(({ recordHandle, state }) => own.has(recordHandle) || state !== 'active');
    const edges = this.edgesTouching(handles);
    const within = edges.filter(({ left, right }) => own.has(left) && own.has(right));
    // Of these alone: who works out the evidence goes through all that he is given.
    const ownPersons = new Map(handles.map((handle) => [handle, this.personOf(handle)]));
    const members = new Set([...handles, ...records.map(({ recordHandle }) => recordHandle)]);
    const active = records.filter(({ state }) => state === 'active');
    const personOf = this.linked.after;
    const closure: Closure = {
      ...{ inner: own, ring: new Set(), edges, constraints: near.constraints },
      records: new Map(records.map((record) => [record.recordHandle, record])),
      stored: new Map(near.edges.map((edge) => [pairOf(edge.left, edge.right), edge])),
    };
    const links = possibleLinksOf(edges, personOf, near.constraints, open, (one, other) =>
      this.worthALook.has(pairOf(one, other)),
    );
    return {
      closure,
      scored: {
        edges,
        versionOf: new Map(active.map(({ recordHandle, version }) => [recordHandle, version])),
        isByAnotherModel: true,
      },
      decided: {
        ...{ personOf, open, links },
        evidenceOf: evidenceOf(active, ownPersons, within, bindingOf(near.constraints, members).same),
      },
    };
  }

  /** Records that were called the same as one that is gone: the batch engine does not know it. */
  besideTombstones(): readonly string[] {
    const isHere = (handle: string): boolean => this.placeOf.has(handle);
    return this.hub.constraints
      .filter(({ verdict, left, right }) => verdict === 'same' && isHere(left) !== isHere(right))
      .flatMap(({ left, right }) => [left, right]);
  }

  private personOf(handle: string): string {
    return this.linked.after.get(handle) ?? '';
  }

  private edgesTouching(handles: readonly string[]): readonly Edge[] {
    const edges = new Map<string, Edge>();
    for (const handle of handles)
      for (const edge of this.linked.edges.touching(this.placeOf.get(handle) ?? -1))
        edges.set(pairOf(edge.left, edge.right), this.versioned(edge));
    return [...edges.values()];
  }

  private versioned(edge: HubEdge): Edge {
    return { ...edge, leftVersion: this.recordOf(edge.left).version, rightVersion: this.recordOf(edge.right).version };
  }

  private recordOf(handle: string): LinkedRecord {
    const record = this.hub.linked[this.placeOf.get(handle) ?? -1];
    if (!record) throw new Error('a pair names a record that was not read');
    return record;
  }
}
