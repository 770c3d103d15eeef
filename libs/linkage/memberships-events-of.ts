import type { MembershipMove } from '#schemas';
import { type EventToAppend, toEvent } from '#libs/events';
import type { MembershipChange } from './membership-changes-of.ts';
import { subjectPseudonymOf } from './subject-pseudonym-of.ts';

const movesPerEvent = 1000;

/** Events for topic memberships: the moves of one subject together, keyed by it; persons appear by pseudonym only. */
export function membershipsEventsOf(
  changes: readonly MembershipChange[],
  subjectKey: string,
  at: Date,
): EventToAppend[] {
  const pseudonyms = new Map<string, string>();
  const pseudonymOf = (personId: string): string => {
    const pseudonym = pseudonyms.get(personId) ?? subjectPseudonymOf(subjectKey, personId);
    pseudonyms.set(personId, pseudonym);
    return pseudonym;
  };
  const bySubject = new Map<string, MembershipMove[]>();
  for (const { recordHandle, fromPerson, toPerson, cause, identityEvidence, membershipVersion } of changes) {
    const subject = toPerson ?? fromPerson;
    if (subject === undefined) continue;
    const moves = bySubject.get(subject) ?? [];
    moves.push({
      recordHandle,
      ...(fromPerson !== undefined && { fromSubject: pseudonymOf(fromPerson) }),
      ...(toPerson !== undefined && { toSubject: pseudonymOf(toPerson) }),
      cause,
      identityEvidence,
      membershipVersion: membershipVersion.toString(),
    });
    bySubject.set(subject, moves);
  }
  return [...bySubject].flatMap(([personId, moves]) =>
    chunksOf(moves).map((chunk) =>
      toEvent({
        topic: 'memberships',
        key: pseudonymOf(personId),
        body: { moves: chunk },
        op: 'moved',
        version: chunk[0] ? `${chunk[0].recordHandle} ${chunk[0].membershipVersion}` : '',
        source: '/matcher',
        at,
      }),
    ),
  );
}

function chunksOf(moves: readonly MembershipMove[]): MembershipMove[][] {
  const chunks: MembershipMove[][] = [];
  for (let from = 0; from < moves.length; from += movesPerEvent) chunks.push(moves.slice(from, from + movesPerEvent));
  return chunks;
}
