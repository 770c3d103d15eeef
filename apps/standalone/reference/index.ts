export { type Output, runReferenceCommand } from './reference-command.ts';
