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

/** What the conformance kit tests. */
export interface ConnectorUnderTest {
  readonly name: string;
  /** Opens a source of its own, with nobody in it. */
  open(): Promise<SourceUnderTest>;
}
