export { type FakeHub, fakeToken, type HubCall, startFakeHub } from './fake-hub.ts';
export { fakeAnswers } from './fake-answers.ts';
export { fakeWebConfig } from './fake-web-config.ts';
export { words } from '../words/words.ts';
