import type { AgencyRecord, ConnectorMapping, Identifier, IdentifierRule } from '#schemas';
import { HubError } from '#schemas/errors';
import { checkIdentifier } from '#schemas/identifiers';
import type { SourceNode } from '../source/source-node.ts';
import { compileAddress } from './address-rule.ts';
import { compileBirthDate } from './birth-date-rule.ts';
import { compileDate } from './date-rule.ts';
import { compileInvolvement } from './involvement-rule.ts';
import type { ToRecord } from './mapped-record.ts';
import { compileName } from './name-rule.ts';
import { compileReceipt } from './receipt-rule.ts';
import { compileCode, compileEach, compileFirst, compileText } from './text-rules.ts';

function compileIdentifier(rule: IdentifierRule): (source: SourceNode) => readonly Identifier[] {
  const parts = compileEach(rule.each);
  const read = compileFirst(rule.from);
  return (source) =>
    parts(source)
      .map(read)
      .filter((text) => text !== undefined)
      .map((text) => ({ type: rule.type, ...checkIdentifier(rule.type, text) }));
}

/** Alias rows repeat what the main row says. */
function withoutRepeats<T>(values: readonly T[]): readonly T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return byText.size === values.length ? values : [...byText.values()];
}

/** A code's meaning must be one of the closed list, whatever the mapping file says. */
function oneOf<T extends string>(allowed: readonly T[], value: string, fields: readonly string[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new HubError('CODE_UNKNOWN', { fields });
  return found;
}

const sexes = ['male', 'female', 'indeterminate', 'unknown'] as const satisfies readonly AgencyRecord['sex'][];
const protections = ['none', 'restricted', 'unknown'] as const satisfies readonly AgencyRecord['protection'][];

/** Compiles a mapping into one function; no rule is looked at again per record. */
export function compileMapping(mapping: ConnectorMapping): ToRecord {
  const protection = compileCode(mapping.protection);
  const identitySince = mapping.identitySince && compileDate(mapping.identitySince);
  const recordedFrom = mapping.recordedFrom && compileDate(mapping.recordedFrom);
  const names = mapping.names.map(compileName);
  const birthDates = mapping.birthDates.map(compileBirthDate);
  const sex = compileCode(mapping.sex);
  const gender = compileText(mapping.gender);
  const addresses = mapping.addresses.map(compileAddress);
  const identifiers = mapping.identifiers.map(compileIdentifier);
  const phones = mapping.phones.map(compileText);
  const emails = mapping.emails.map(compileText);
  const involvements = mapping.involvements.map(compileInvolvement);
  const receipts = (mapping.receipts ?? []).map(compileReceipt);
  return (source, today) => {
    const genderText = gender(source);
    const [since, from] = [identitySince?.(source), recordedFrom?.(source)];
    return {
      record: {
        protection: oneOf(protections, protection(source), mapping.protection.from),
        ...(since !== undefined && { identitySince: since }),
        ...(from !== undefined && { recordedFrom: from }),
        names: withoutRepeats(names.flatMap((rule) => rule(source))),
        birthDates: withoutRepeats(birthDates.flatMap((rule) => rule(source, today))),
        sex: oneOf(sexes, sex(source), mapping.sex.from),
        ...(genderText !== undefined && { gender: genderText }),
        addresses: withoutRepeats(addresses.flatMap((rule) => rule(source))),
        identifiers: withoutRepeats(identifiers.flatMap((rule) => rule(source))),
        phones: withoutRepeats(phones.map((rule) => rule(source)).filter((text) => text !== undefined)),
        emails: withoutRepeats(emails.map((rule) => rule(source)).filter((text) => text !== undefined)),
      },
      involvements: involvements.flatMap((rule) => rule(source, today)),
      receipts: receipts.flatMap((rule) => rule(source)),
    };
  };
}
