export {
  Database,
  type DatabaseRole,
  type DatabaseSettings,
  isTransient,
  type Session,
  withoutParameters,
} from './database.ts';
