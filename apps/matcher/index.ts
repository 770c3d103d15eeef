export { matcherConfig, type MatcherConfig } from './matcher.config.ts';
export { startMatcher, type RunningMatcher } from './start-matcher.ts';
export { type Output, signpost } from './signpost-command.ts';
