export type { Output } from './output.ts';
export { runReferenceCommand } from './reference-command.ts';
