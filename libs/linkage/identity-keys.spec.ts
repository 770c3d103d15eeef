import { IdentityKeys } from './identity-keys.ts';

const keys = IdentityKeys.from(Buffer.alloc(32, 1).toString('base64url'));
const others = IdentityKeys.from(Buffer.alloc(32, 2).toString('base64url'));

describe('IdentityKeys', () => {
  it('open what they sealed, and nothing of another key or row', () => {
    const sealed = keys.seal(Buffer.from('Okonkwo'), 'record 1');
    expect(keys.open(sealed, 'record 1').toString()).toBe('Okonkwo');
    expect(() => keys.open(sealed, 'record 2')).toThrow('BODY_CANNOT_BE_OPENED');
    expect(() => others.open(sealed, 'record 1')).toThrow('BODY_CANNOT_BE_OPENED');
  });

  it('seal each body under a key of its own', () => {
    const [one, other] = [keys.seal(Buffer.from('a'), 'x'), keys.seal(Buffer.from('a'), 'x')];
    expect(() => keys.open({ sealed: one.sealed, wrappedKey: other.wrappedKey }, 'x')).toThrow('BODY_CANNOT_BE_OPENED');
  });

  it('hash the same to the same under one key only', () => {
    const ref = { agency: 'police', stream: 'person', key: 'P-1' };
    expect(keys.blockingHash('contact:1')).toBe(keys.blockingHash('contact:1'));
    expect(keys.blockingHash('contact:1')).not.toBe(others.blockingHash('contact:1'));
    expect(keys.referenceHash(ref)).toMatch(/^[0-9a-f]{32}$/);
    expect(keys.referenceHash(ref)).not.toBe(keys.contentHash('police\nperson\nP-1'));
  });

  it('refuse a key of another length', () => {
    expect(() => IdentityKeys.from('c2hvcnQ')).toThrow('CONFIG_INVALID');
  });
});
