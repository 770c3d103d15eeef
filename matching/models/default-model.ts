import type { MatchingModel } from '../score/matching-model.ts';
import { referenceModel } from './reference-model.ts';

/** The model that a new hub starts with. */
export const defaultModel: MatchingModel = referenceModel;
