import { Writable } from 'node:stream';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { sealingKeyPair } from '#libs/events';
import { LookUpService } from '#libs/flag-index';
import { PressedReviews, ReviewEngine } from '#libs/linkage';
import type { InMemoryStewards } from '#libs/linkage/testing';
import { createLog, createMetrics } from '#libs/runtime';
import { defaultModel } from '#matching';
import type { SharingAgreement } from '#schemas';
import { createHubApp } from '../hub-app.ts';
import { aPartnership } from './a-partnership.ts';
import { type ConnectorKey, connectorKey } from './connector-key.ts';
import { type FakeProvider, startFakeProvider } from './fake-provider.ts';
import { MemoryAccessStore, MemorySessionStore, MemorySignInStore } from './memory-access.ts';
import { MemoryFeeds, MemoryFinder, MemoryIndicators, MemoryLookUps, MemoryNotices } from './memory-flag-index.ts';
import { MemoryLog } from './memory-log.ts';
import { memoryReviews } from './memory-reviews.ts';

/** The whole hub over stores in memory, with all that a test may look at. */
export interface HubUnderTest {
  readonly app: NestExpressApplication;
  readonly provider: FakeProvider;
  readonly police: ConnectorKey;
  readonly sessions: MemorySessionStore;
  readonly events: MemoryLog;
  readonly finder: MemoryFinder;
  readonly lookUps: MemoryLookUps;
  readonly feeds: MemoryFeeds;
  readonly stewards: InMemoryStewards;
  readonly pressed: PressedReviews;
  /** Key of the subject pseudonyms. */
  readonly subjectKey: string;
  /** Private half of the sealing key, base64url. */
  readonly openWith: string;
  /** Every log line so far. */
  logText(): string;
  /** Opens a session and gives its token. */
  signedIn(userId: string): Promise<string>;
  close(): Promise<void>;
}

/** Audience of the hub under test. */
export const audience = 'https://hub.example';
/** Address of its pages. */
export const webUrl = 'https://signpost.example';

/** Starts it, not listening: supertest does. */
export async function hubUnderTest(agreement: Partial<SharingAgreement> = {}): Promise<HubUnderTest> {
  const provider = await startFakeProvider();
  const [police, care] = [connectorKey(), connectorKey()];
  const partnership = aPartnership(provider.issuer, { police: police.publicKey, care: care.publicKey }, agreement);
  const sealing = sealingKeyPair();
  const lines: string[] = [];
  const log = createLog(
    'hub',
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString());
        done();
      },
    }),
  );
  const sessions = new MemorySessionStore(partnership);
  const events = new MemoryLog();
  const finder = new MemoryFinder();
  const lookUps = new MemoryLookUps(partnership);
  const feeds = new MemoryFeeds();
  const stewards = memoryReviews();
  const subjectKey = Buffer.alloc(32, 5).toString('base64url');
  const pressed = new PressedReviews(stewards, subjectKey);
  const app = await createHubApp({
    url: '/',
    audience,
    webUrl,
    sealFor: sealing.publicKey,
    provider: { issuer: provider.issuer, clientId: 'signpost', clientSecret: 'secret' },
    log,
    metrics: createMetrics('hub'),
    checks: { database: () => Promise.resolve() },
    events,
    access: new MemoryAccessStore(partnership),
    sessions,
    signIns: new MemorySignInStore(),
    lastVersions: { of: (agency) => Promise.resolve(agency === 'police' ? '42' : '0') },
    finder,
    lookUps: new LookUpService(lookUps),
    notices: new MemoryNotices(),
    stewards,
    pressed,
    reviewEngine: new ReviewEngine(defaultModel),
    subjectKey,
    feeds,
    indicators: new MemoryIndicators(),
  });
  await app.init();
  return {
    app,
    provider,
    police,
    sessions,
    events,
    finder,
    lookUps,
    feeds,
    stewards,
    pressed,
    subjectKey,
    openWith: sealing.privateKey,
    logText: () => lines.join(''),
    signedIn: async (userId) => (await sessions.open(userId, new Date())).token,
    async close() {
      await app.close();
      await provider.close();
    },
  };
}
