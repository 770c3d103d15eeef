import type { ReviewQueue } from '#schemas';
import type { HeldRecord } from '../stewards/review-rows.ts';
import { DisclosureStore, type Recall, type WrongSubject } from '../unlinking/disclosure-store.ts';
import { PersonRegister } from '../unlinking/person-register.ts';
import type { ForbiddenPair, PersonMove, ShownLookUp } from '../unlinking/person-rows.ts';
import type { StewardState } from './steward-state.ts';

/** Persons over time in memory. */
export class InMemoryPersonRegister extends PersonRegister {
  private readonly state: StewardState;

  constructor(state: StewardState) {
    super();
    this.state = state;
  }

  queueOf(personId: string): Promise<ReviewQueue | undefined> {
    if (!this.state.moves.some(({ toPerson }) => toPerson === personId)) return Promise.resolve(undefined);
    const isSilent = this.members(personId).some(({ recordHandle }) => this.isSilent(recordHandle));
    return Promise.resolve(isSilent ? 'cleared' : 'ordinary');
  }

  movesOf(personId: string): Promise<readonly PersonMove[]> {
    const came = new Set(
      this.state.moves.filter(({ toPerson }) => toPerson === personId).map((move) => move.recordHandle),
    );
    const moves = this.state.moves.filter(({ recordHandle }) => came.has(recordHandle));
    return Promise.resolve(moves.sort((one, other) => one.at.getTime() - other.at.getTime()));
  }

  membersOf(personId: string): Promise<readonly HeldRecord[]> {
    return Promise.resolve(this.members(personId));
  }

  forbidden(limit: number): Promise<{ total: number; pairs: readonly ForbiddenPair[] }> {
    const pairs = this.state.forbidden.flatMap((word) => {
      const [left, right] = [this.state.records.get(word.left), this.state.records.get(word.right)];
      if (!left || !right || this.isSilent(word.left) || this.isSilent(word.right)) return [];
      return [{ ...word, leftRecord: left.record, rightRecord: right.record }];
    });
    const inOrder = pairs.sort((one, other) => (other.since?.getTime() ?? 0) - (one.since?.getTime() ?? 0));
    return Promise.resolve({ total: pairs.length, pairs: inOrder.slice(0, limit) });
  }

  release(id: string): Promise<readonly [string, string] | undefined> {
    const word = this.state.forbidden.find((pair) => pair.id === id && pair.origin === 'steward');
    return Promise.resolve(word && [word.left, word.right]);
  }

  private members(personId: string): HeldRecord[] {
    return [...this.state.records.values()]
      .filter((held) => held.personId === personId)
      .sort((one, other) => (one.recordHandle < other.recordHandle ? -1 : 1));
  }

  private isSilent(recordHandle: string): boolean {
    const ref = this.state.records.get(recordHandle)?.record.recordRef;
    return ref !== undefined && this.state.silent.has(`${ref.agency}/${ref.stream}`);
  }
}

/** Disclosures and recalls in memory. */
export class InMemoryDisclosureStore extends DisclosureStore {
  private readonly state: StewardState;

  constructor(state: StewardState) {
    super();
    this.state = state;
  }

  shownOf(subjects: readonly WrongSubject[]): Promise<readonly ShownLookUp[]> {
    const recalled = new Set(this.state.recalls.map(({ receipt }) => receipt));
    const shown = this.state.disclosures.filter(
      ({ receipt, subject, membershipVersion, at }) =>
        !recalled.has(receipt) &&
        subjects.some(
          (wrong) =>
            wrong.subject === subject &&
            membershipVersion >= wrong.sinceVersion &&
            (wrong.until === undefined || at < wrong.until),
        ),
    );
    return Promise.resolve(
      shown
        .map(({ receipt, at, askerAgency, askerAgencyName, askerTeam, purpose }) => ({
          ...{ receipt, at, askerAgency, askerAgencyName, askerTeam, purpose },
        }))
        .sort((one, other) => other.at.getTime() - one.at.getTime()),
    );
  }

  recall(recalls: readonly Recall[]): Promise<void> {
    this.state.recalls.push(...recalls);
    return Promise.resolve();
  }
}
