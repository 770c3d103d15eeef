import type { LookUpAnswer, LookUpOptions } from '#schemas';
import { type FormFault, messagesOf, summaryOf } from '../pages/form-fault.ts';
import { Page } from '../pages/page.ts';
import { timeInWords } from '../words/dates-in-words.ts';
import { words } from '../words/words.ts';
import type { Asked } from './asked.ts';
import { carriedFields } from './carried-fields.ts';
import { flagViewOf } from './flag-view.ts';
import type { Reason } from './reason.ts';

/** What was typed so far. */
export interface Typed {
  readonly reason: Reason;
  readonly asked: Asked;
}

const statusOf = (faults: readonly FormFault[]): number => (faults.length > 0 ? 400 : 200);
const faultsIn = (faults: readonly FormFault[]): object => ({
  messages: messagesOf(faults),
  summary: summaryOf(faults),
});

/** First page: why are you asking? Carries what was typed on the second one, for those who come back. */
export function whyPage(options: LookUpOptions, { reason, asked }: Typed, faults: readonly FormFault[] = []): Page {
  const model = { options, reason, carried: carriedFields(asked), ...faultsIn(faults) };
  return new Page('look-ups/why', model, statusOf(faults));
}

/** Second page: who is it? Shows the reason again and carries it. */
export function whoPage(options: LookUpOptions, { reason, asked }: Typed, faults: readonly FormFault[] = []): Page {
  const model = {
    asked,
    identifierTypes: words.identifierType,
    reasonRows: reasonRowsOf(reason, options),
    carried: carriedFields(reason),
    ...faultsIn(faults),
  };
  return new Page('look-ups/who', model, statusOf(faults));
}

/** The answer, with all that was typed carried for another try, and the reason alone for another person. */
export function answerPage(options: LookUpOptions, { reason, asked }: Typed, answer: LookUpAnswer): Page {
  return new Page('look-ups/answer', {
    answer,
    answeredAt: timeInWords(answer.answeredAt),
    flags: answer.flags.map((flag) => flagViewOf(flag, answer)),
    asked,
    reasonRows: reasonRowsOf(reason, options),
    carried: { reason: carriedFields(reason), asked: carriedFields(asked) },
  });
}

/** The reason in words, as rows of a summary list. */
function reasonRowsOf(reason: Reason, options: LookUpOptions): readonly { key: string; value: string }[] {
  const labelOf = (choices: readonly { code: string; label: string }[], code: string): string =>
    choices.find((choice) => choice.code === code)?.label ?? '';
  const agencies = options.agencies.filter(({ id }) => reason.agencies.includes(id)).map(({ name }) => name);
  const word = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? '';
  return [
    { key: 'Purpose', value: labelOf(options.purposes, reason.purpose) },
    { key: 'Law', value: labelOf(options.legalBases, reason.legalBasis) },
    { key: 'Case reference', value: reason.caseReference },
    { key: 'Your part', value: word(words.relationship, reason.relationship) },
    { key: 'Urgency', value: word(words.urgency, reason.urgency) },
    ...(agencies.length > 0 ? [{ key: 'Only', value: agencies.join(', ') }] : []),
  ];
}
