export { matcherConfig, type MatcherConfig } from './matcher.config.ts';
export { startMatcher, type RunningMatcher } from './start-matcher.ts';
