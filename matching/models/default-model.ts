import type { MatchingModel } from '../score/matching-model.ts';
import { model20261124 } from './2026-11-24-reference-partnership.ts';

/** The model that a new hub starts with. */
export const defaultModel: MatchingModel = model20261124;
