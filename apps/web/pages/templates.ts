import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { projectRoot } from '#libs/runtime';
import { agoInWords } from '../words/ago-in-words.ts';
import { words } from '../words/words.ts';
import { dayInWords, monthInWords, timeInWords } from '../words/dates-in-words.ts';

/** Renders a template below views/ with its values; every value is escaped. */
export type RenderTemplate = (view: string, values: object) => string;

/** The templates, over those of GOV.UK Frontend and MOJ Frontend. Found from the project's root: dist/ holds code only. */
export function templates(): RenderTemplate {
  const root = projectRoot();
  const folders = ['apps/web/views', 'node_modules/govuk-frontend/dist', 'node_modules/@ministryofjustice/frontend'];
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(folders.map((folder) => join(root, folder))),
    { autoescape: true, trimBlocks: true, lstripBlocks: true },
  );
  environment.addFilter('day', dayInWords);
  environment.addFilter('time', timeInWords);
  environment.addFilter('month', monthInWords);
  environment.addFilter('ago', agoInWords);
  environment.addGlobal('words', words);
  return (view, values) => environment.render(`${view}.njk`, values);
}
