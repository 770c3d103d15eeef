import type { AgencyId } from '../world/agency-id.ts';
import type { LegacyFormat } from './legacy-format.ts';

/** The format of each agency's exports. */
export const legacyFormats: Readonly<Partial<Record<AgencyId, LegacyFormat>>> = {};
