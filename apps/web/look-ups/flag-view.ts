import type { ContactRoute, LookUpAnswer, ShownFlag } from '#schemas';
import { monthInWords } from '../words/dates-in-words.ts';
import { words } from '../words/words.ts';

/** A flag as its card shows it. */
export interface FlagView {
  readonly title: string;
  /** One sentence under the title; empty where the rows say all. */
  readonly lead: string;
  readonly category: string;
  readonly involvement: string;
  readonly isActive: boolean;
  /** Whom to ring: the agency's team, or the broker desk where policy names no agency. */
  readonly contact: ContactRoute;
  readonly isBrokered: boolean;
  /** What to quote when ringing. */
  readonly quote: string;
}

function titleOf(flag: ShownFlag): string {
  if (flag.level === 'L0') return 'A partner agency may be able to help';
  if (flag.agencyName !== undefined) return flag.agencyName;
  const service = `${flag.sector?.toLowerCase() ?? 'partner'} service`;
  return `${/^[aeiou]/.test(service) ? 'An' : 'A'} ${service}`;
}

function involvementOf({ involvement, since, ended }: ShownFlag): string {
  const from = since === undefined ? '' : `, since ${monthInWords(since)}`;
  const until = ended === undefined ? '' : `, ended ${monthInWords(ended)}`;
  return words.involvement[involvement] + from + until;
}

/** A flag in words, at the level that the reader may see. */
export function flagViewOf(flag: ShownFlag, { brokerDesk, receipt }: LookUpAnswer): FlagView {
  const isBrokered = flag.contactRoute === undefined;
  return {
    title: titleOf(flag),
    lead: isBrokered ? 'We cannot say which. The broker desk can put you in touch.' : '',
    category: flag.category === undefined ? '' : words.category[flag.category],
    involvement: involvementOf(flag),
    isActive: flag.involvement === 'active',
    contact: flag.contactRoute ?? brokerDesk,
    isBrokered,
    quote: flag.reference ?? receipt,
  };
}
