export { type IndicatorCounts, IndicatorStore, type PersonCount } from './indicator-store.ts';
export { shownCount } from './shown-count.ts';
export { lookUpDays, lookUpsSince, toIndicators } from './to-indicators.ts';
