import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { Learning, proposeModel } from '#libs/linkage';
import { readConfig } from '#libs/runtime';
import { HubError } from '#schemas/errors';
import { learningInWords } from './learning-in-words.ts';
import { type MatcherWorkParts, withMatcherWork } from './matcher-work.ts';
import { modelOf } from './model-of.ts';
import { matcherWorkConfig } from './signpost.config.ts';
import { writeNewJson } from './write-new-json.ts';

interface LearnOptions {
  readonly out: string;
  readonly report: string;
  readonly model?: string;
}

/** Adds `signpost learn`: a new model from what stewards answered of random samples, and what it would change. It changes nothing in the hub. */
export function addLearnCommand(program: Command, { env, out }: MatcherWorkParts): void {
  program
    .command('learn')
    .description(
      'write a new model from what stewards answered of random samples (signpost sample), and propose it to them; applies nothing',
    )
    .requiredOption('--out <file>', 'new model, JSON; a file that is there is not written over')
    .requiredOption('--report <file>', 'what it changes, JSON; likewise')
    .option('--model <file>', 'model that the hub runs by; absent: the one that is delivered')
    .action(async ({ out: modelFile, report: reportFile, model: parentFile }: LearnOptions) => {
      // Neither without the other.
      for (const file of [modelFile, reportFile]) if (existsSync(file)) throw new HubError('FILE_UNREADABLE', { file });
      const parent = modelOf(parentFile);
      const lines = await withMatcherWork(
        'learn',
        readConfig(matcherWorkConfig, env),
        async (unitOfWork, at, proposals) => {
          const { model, report } = await new Learning(unitOfWork, at).learn(parent);
          const inWords = learningInWords(report);
          await proposeModel(
            proposals,
            model,
            inWords.map((line) => line.trim()),
            new Date(),
          );
          // Proposed first: that may be done again, files are written once.
          writeNewJson(modelFile, model);
          writeNewJson(reportFile, report);
          return inWords;
        },
      );
      out(`${lines.join('\n')}\n`);
      out(
        `Nothing is applied. Two stewards have to approve it (page "Try other thresholds"). Whose person would change: signpost relink --model ${modelFile}\n`,
      );
    });
}
