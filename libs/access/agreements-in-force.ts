import type { SharingAgreement } from '#schemas';

/** Name and version of an agreement, as flags and involvements carry it: ISA-1@1. */
export const agreementRef = ({ id, version }: SharingAgreement): string => `${id}@${version}`;

/** Whether an agreement is in force on a day (UTC), its first and last day included. */
export function isInForce({ inForceFrom, inForceTo }: SharingAgreement, at: Date): boolean {
  const day = at.toISOString().slice(0, 10);
  return inForceFrom <= day && day <= inForceTo;
}

/** The agreements in force that an agency is a party to. */
export function agreementsInForce(
  agreements: readonly SharingAgreement[],
  agency: string,
  at: Date,
): readonly SharingAgreement[] {
  return agreements.filter((agreement) => agreement.parties.includes(agency) && isInForce(agreement, at));
}
