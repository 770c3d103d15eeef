import { openBody, sealBody, sealingKeyPair } from './sealed-body.ts';

const clear = Buffer.from('{"familyName":"canary"}');

describe('sealBody and openBody', () => {
  const hub = sealingKeyPair();

  it('give back what was sealed', () => {
    expect(openBody(sealBody(clear, hub.publicKey), hub.privateKey)).toEqual(clear);
    expect(openBody(sealBody(Buffer.alloc(0), hub.publicKey), hub.privateKey)).toEqual(Buffer.alloc(0));
  });

  it('seal the same body differently each time, and show nothing of it', () => {
    const [left, right] = [sealBody(clear, hub.publicKey), sealBody(clear, hub.publicKey)];
    expect(left).not.toEqual(right);
    expect(left.toString('latin1')).not.toContain('canary');
  });

  it('open for nobody else', () => {
    const sealed = sealBody(clear, hub.publicKey);
    expect(() => openBody(sealed, sealingKeyPair().privateKey)).toThrow('BODY_CANNOT_BE_OPENED');
  });

  it('notice a change to any byte', () => {
    const sealed = sealBody(clear, hub.publicKey);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openBody(changed, hub.privateKey)).toThrow('BODY_CANNOT_BE_OPENED');
    }
  });

  it.each([0, 1, 93, 120])('refuse a body cut to %d bytes', (length) => {
    expect(() => openBody(sealBody(clear, hub.publicKey).subarray(0, length), hub.privateKey)).toThrow(
      'BODY_CANNOT_BE_OPENED',
    );
  });

  it('need a key to seal for', () => {
    expect(() => sealBody(clear, '')).toThrow('CONFIG_INVALID');
  });
});
