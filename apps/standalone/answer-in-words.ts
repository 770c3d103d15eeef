import type { LookUpAnswer } from '#schemas';

/** An answer as lines of text for a terminal. */
export function answerInWords(answer: LookUpAnswer): string {
  const flags = answer.flags.map((flag) => {
    const who = flag.agencyName ?? flag.sector ?? `a partner agency (broker desk, reference ${flag.reference ?? ''})`;
    const route = flag.contactRoute;
    const whom = route ? `: ${route.name}, ${route.phone}, ${route.hours}` : '';
    return `  ${who}${whom} (${flag.involvement}${flag.since ? ` since ${flag.since}` : ''})`;
  });
  const coverage = answer.coverage.map((each) => `${each.agencyName} ${each.state}`).join(' · ');
  return [`Outcome ${answer.outcome}, receipt ${answer.receipt}`, ...flags, `Sources: ${coverage}`, answer.notice].join(
    '\n',
  );
}
