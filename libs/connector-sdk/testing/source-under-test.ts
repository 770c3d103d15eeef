import type { AnyConnector } from '../connector.ts';

/** A person as the test wants the source to hold. */
export interface TestPerson {
  readonly key: string;
  readonly family: string;
  readonly given: string;
  /** yyyy-mm-dd */
  readonly birthDate: string;
}

/** A source of the connector's kind, made for a test. */
export interface SourceUnderTest {
  readonly connector: AnyConnector;
  /** The source holds these people and nobody else from now on. */
  put(people: readonly TestPerson[]): Promise<void>;
  /** For a receiving connector: sends everybody whom the source holds. @returns whether all were acknowledged */
  sendAll?(port: number): Promise<boolean>;
  stop(): Promise<void>;
}

/** What a source says that happened to one of its people. */
export interface TestChange {
  readonly op: 'upsert' | 'delete' | 'erase' | 'merge' | 'unmerge';
  readonly person: TestPerson;
  /** With a merge: who goes on; with an unmerge: from whom the person is parted. */
  readonly other?: TestPerson;
}

/** A source that tells changes. */
export interface ChangingSource extends SourceUnderTest {
  /** The source says this, besides what it said before. */
  tell(change: TestChange): Promise<void>;
}

/** What the conformance kit tests. */
export interface ConnectorUnderTest {
  readonly name: string;
  /** Opens a source of its own, with nobody in it. */
  open(): Promise<SourceUnderTest>;
  /** Opens a source of its own that tells changes, with nobody in it. */
  openChanging(): Promise<ChangingSource>;
}
