export { anAgreement, aPartnership, aUser } from './a-partnership.ts';
export { aViewer } from './a-viewer.ts';
