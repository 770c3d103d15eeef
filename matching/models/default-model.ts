import type { HubModel } from '../live/hub-model.ts';
import { model20261126 } from './2026-11-26-reference-partnership.ts';

/** The model that a new hub starts with. */
export const defaultModel: HubModel = model20261126;
