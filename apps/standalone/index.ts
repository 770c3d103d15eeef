export { type AskedOnce, askOnce } from './ask-once.ts';
export { connectorSettings, dropFolder, type Sources } from './connector-settings.ts';
export { type DataFolder, openDataFolder } from './data-folder.ts';
export { ClosingList } from './closing-list.ts';
export { startIdentityProvider } from './identity-provider/identity-provider.ts';
export { signInOverHttp } from './identity-provider/sign-in-over-http.ts';
export { dropFile, openPoliceSystem, sendMessages, type SendReport } from './legacy/index.ts';
export {
  type Addresses,
  hubAudience,
  oidcClientId,
  processSettings,
  redirectUriOf,
  type Settings,
} from './process-settings.ts';
export { startMailSink } from './services/mail-sink.ts';
export { eventsToDo, untilQuiet } from './until-quiet.ts';
