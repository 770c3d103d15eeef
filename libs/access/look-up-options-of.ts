import type { LegalBasisCode, LookUpOptions } from '#schemas';
import { agreementsInForce } from './agreements-in-force.ts';
import { legalBasisLabels } from './legal-basis-labels.ts';
import { agencyOf, type PartnershipDirectory } from './partnership-directory.ts';
import { purposeLabels } from './purpose-labels.ts';
import { s115 } from './policy-version.ts';

const keysOf = <K extends string>(labels: Readonly<Record<K, string>>): readonly K[] => Object.keys(labels) as K[];

/**
 * What an agency may choose when it asks: purposes, bases and other parties of its agreements in force. Nothing when none is.
 */
export function lookUpOptionsOf(directory: PartnershipDirectory, agency: string, at: Date): LookUpOptions {
  const inForce = agreementsInForce(directory.agreements, agency, at);
  const relevant = agencyOf(directory, agency)?.relevantAuthority ?? false;
  const allowed = (basis: LegalBasisCode): boolean => basis !== s115 || relevant;
  return {
    purposes: keysOf(purposeLabels)
      .filter((code) => inForce.some(({ purposes }) => purposes.includes(code)))
      .map((code) => ({ code, label: purposeLabels[code] })),
    legalBases: keysOf(legalBasisLabels)
      .filter((code) => allowed(code) && inForce.some(({ legalBases }) => legalBases.includes(code)))
      .map((code) => ({ code, label: legalBasisLabels[code] })),
    agencies: directory.agencies
      .filter(({ id }) => id !== agency && inForce.some(({ parties }) => parties.includes(id)))
      .map(({ id, name }) => ({ id, name })),
  };
}
