import type { Notices } from '#schemas';

/** Notices to owners. */
export abstract class NoticeStore {
  /** The last 25 to an agency, newest first. */
  abstract last(agency: string): Promise<Notices>;
}
