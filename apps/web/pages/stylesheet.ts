import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#libs/runtime';

// The typeface GDS Transport and the crown are licensed for services on gov.uk only. Signpost runs elsewhere, so the ready-made style
// sheets are served without them: the next family of their own list, Arial, takes over and no font is fetched.
const withoutGovUkFont = (css: string): string =>
  css
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/GDS Transport,/g, '')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '');

/** The one style sheet: GOV.UK Frontend, MOJ Frontend, then what is our own. */
export function stylesheet(): string {
  const root = projectRoot();
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return [
    withoutGovUkFont(read('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css')),
    withoutGovUkFont(read('node_modules/@ministryofjustice/frontend/moj/moj-frontend.min.css')),
    read('apps/web/views/assets/signpost.css'),
  ].join('\n');
}
