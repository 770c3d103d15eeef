export { type Output, runReferenceCommand } from './reference-command.ts';
export { writeSample, type WrittenFile } from './write-sample.ts';
