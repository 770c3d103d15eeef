import type { MigrationInterface } from 'typeorm';
import { Roles0001 } from './0001-roles.ts';
import { Log0002 } from './0002-log.ts';
import { Identity0003 } from './0003-identity.ts';

/** Every migration in order; a merged one is never edited. */
export const migrations: (new () => MigrationInterface)[] = [Roles0001, Log0002, Identity0003];
