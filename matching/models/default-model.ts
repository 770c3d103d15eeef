import type { HubModel } from '../live/hub-model.ts';
import { model20261127 } from './2026-11-27-reference-partnership-2.ts';

/** The model that a new hub starts with. */
export const defaultModel: HubModel = model20261127;
