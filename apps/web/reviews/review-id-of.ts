import { HubError } from '#schemas/errors';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws HubError NOT_FOUND for what cannot be an id of the hub */
export function reviewIdOf(text: string): string {
  if (!uuid.test(text)) throw new HubError('NOT_FOUND');
  return text;
}
