import { randomBytes } from 'node:crypto';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random reference of 10 characters (50 bits) that can be read out on the telephone: Crockford's base32. */
export function newReceipt(): string {
  return Array.from(randomBytes(10), (byte) => crockford[byte & 31]).join('');
}
