import type { MigrationInterface } from 'typeorm';
import { Roles0001 } from './0001-roles.ts';

/** Every migration in order; a merged one is never edited. */
export const migrations: (new () => MigrationInterface)[] = [Roles0001];
