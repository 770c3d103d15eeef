import type { Address, AddressRule } from '#schemas';
import type { SourceNode } from '../source/source-node.ts';
import { compileCondition, compileEach, compileText, compileTexts } from './text-rules.ts';

type ToAddress = (source: SourceNode) => Address;

function withoutEmpty(lines: readonly string[], postcode: string | undefined, uprn: string | undefined): Address {
  return { lines, ...(postcode !== undefined && { postcode }), ...(uprn !== undefined && { uprn }) };
}

function addressInLines(rule: AddressRule): ToAddress {
  const lines = compileTexts(rule.lines);
  const postcode = compileText(rule.postcode);
  const uprn = compileText(rule.uprn);
  return (source) => withoutEmpty(lines(source), postcode(source), uprn(source));
}

const numbered = (object: string) => [
  `${object}/StartRange/Number`,
  `${object}/StartRange/Suffix`,
  `${object}/Description`,
];
// BS 7666: secondary and primary addressable object, then street, locality, town.
const flat = compileText({ join: numbered('SAON') });
const house = compileText({ join: numbered('PAON') });
const street = compileText({ from: ['StreetDescription'] });
const places = compileTexts({ from: ['Locality', 'Town', 'PostTown', 'AdministrativeArea'] });
const postcodeOf = compileText({ from: ['PostCode'] });
const uprnOf = compileText({ from: ['UniquePropertyReferenceNumber'] });

/** @see BS 7666-2:2000 as in the GovTalk schema bs7666 v2.0 */
const bs7666Address: ToAddress = (source) => {
  const firstLine = [house(source), street(source)].filter((text) => text !== undefined).join(' ');
  const lines = [flat(source) ?? '', firstLine, ...places(source)].filter((line) => line !== '');
  return withoutEmpty([...new Set(lines)], postcodeOf(source), uprnOf(source));
};

/** Compiles an address rule. An address without line, postcode and property number is left out. */
export function compileAddress(rule: AddressRule): (source: SourceNode) => readonly Address[] {
  const parts = compileEach(rule.each);
  const holds = compileCondition(rule.when);
  const toAddress = rule.form === 'bs7666' ? bs7666Address : addressInLines(rule);
  return (source) =>
    parts(source)
      .filter(holds)
      .map(toAddress)
      .filter(({ lines, postcode, uprn }) => lines.length > 0 || postcode !== undefined || uprn !== undefined);
}
