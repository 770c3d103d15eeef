export { dropFile } from './drop-file.ts';
export { legacyReader, openPoliceSystem, type PoliceSystem } from './open-police-system.ts';
export { sendMessages, type SendReport, type SendSettings } from './send-messages.ts';
