export { aFeedStatus, aHandle, aLookUpRequest, aMove, anInvolvement, anInvolvementEvent } from './some-bodies.ts';
