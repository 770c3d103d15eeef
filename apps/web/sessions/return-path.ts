// Paths of our own pages that are opened by a link; none holds data on a person.
const ownPath =
  /^\/(|look-ups\/why|notices|reviews(\/[0-9a-f-]{36})?|cleared-reviews|source-questions|do-not-link|review-quality|thresholds|feeds|indicators)$/;

/** The page to go on with after signing in: one of our own that a link may open, else the home page. */
export function returnPathOf(asked: unknown): string {
  return typeof asked === 'string' && ownPath.test(asked) ? asked : '/';
}
