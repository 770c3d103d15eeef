export type { Output } from './evaluate-options.ts';
export { runEvaluate } from './run-evaluate.ts';
