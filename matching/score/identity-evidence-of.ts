import { compareRecords } from '../compare/compare-records.ts';
import { levelOf } from '../compare/comparison-levels.ts';
import { defaultModel } from '../models/default-model.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { compiledModelOf } from './compiled-model.ts';
import type { MatchingModel } from './matching-model.ts';
import { pairWeight } from './pair-weight.ts';

/** Grade of identity evidence: A valid identifier and birth date agree, B strong demographics, C less. */
export type IdentityEvidence = 'A' | 'B' | 'C';

const identifierAgrees = levelOf('identifier', 'agrees');
const birthDateExact = levelOf('birthDate', 'exact');
const birthDateOneEdit = levelOf('birthDate', 'one-edit');
const soundsAlike = levelOf('given', 'sounds-alike');

/** Grades how well two records are known to be one person; for records that are linked. */
export function identityEvidenceOf(
  left: StandardisedRecord,
  right: StandardisedRecord,
  model: MatchingModel = defaultModel,
): IdentityEvidence {
  const [given, , , birthDate, , identifier] = compareRecords(left, right);
  if (identifier?.level === identifierAgrees && birthDate?.level === birthDateExact) return 'A';
  const isGivenAgreed = given !== undefined && given.level > 0 && given.level <= soundsAlike;
  const isBirthDateAgreed = birthDate !== undefined && birthDate.level > 0 && birthDate.level <= birthDateOneEdit;
  if (!isGivenAgreed || !isBirthDateAgreed) return 'C';
  return pairWeight(left, right, compiledModelOf(model)).matchWeight >= model.thresholds.link ? 'B' : 'C';
}
