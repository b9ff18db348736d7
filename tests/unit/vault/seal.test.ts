import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSealingKey, randomKey } from '../../../lib/vault/derive';
import { SealBrokenError } from '../../../lib/vault/errors';
import { openBytes, sealBytes } from '../../../lib/vault/seal';

const key = await importSealingKey(randomKey());
const bytes = fc.uint8Array({ maxLength: 9000 });

describe('a seal', () => {
  it('opens to what was sealed, at its own address', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.string(), async (plain, address) => {
        expect(await openBytes(key, await sealBytes(key, plain, address), address)).toEqual(
          new Uint8Array(plain),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('does not open at another address, under another key, or with any bit changed', async () => {
    const sealed = await sealBytes(key, new TextEncoder().encode('a few words'), 'here');
    await expect(openBytes(key, sealed, 'there')).rejects.toThrow(SealBrokenError);
    await expect(openBytes(await importSealingKey(randomKey()), sealed, 'here')).rejects.toThrow(
      SealBrokenError,
    );
    for (let index = 0; index < sealed.length; index += 7) {
      const altered = sealed.slice();
      altered[index] = (altered[index] ?? 0) ^ 1;
      await expect(openBytes(key, altered, 'here')).rejects.toThrow(SealBrokenError);
    }
    await expect(openBytes(key, sealed.slice(0, 20), 'here')).rejects.toThrow(SealBrokenError);
  });

  it('hides the length within a step and never repeats a nonce', async () => {
    const short = await sealBytes(key, new Uint8Array(1), 'x');
    const longer = await sealBytes(key, new Uint8Array(200), 'x');
    expect(short.length).toBe(longer.length);
    const nonces = new Set<string>();
    for (let count = 0; count < 200; count++)
      nonces.add((await sealBytes(key, new Uint8Array(1), 'x')).slice(1, 13).join());
    expect(nonces.size).toBe(200);
  });

  it('is AES-256-GCM: WebCrypto opens the layout by hand', async () => {
    const raw = randomKey();
    const sealed = await sealBytes(await importSealingKey(raw), new TextEncoder().encode('words'), 'place');
    const plain = new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: sealed.slice(1, 13), additionalData: new TextEncoder().encode('place') },
        await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']),
        sealed.slice(13),
      ),
    );
    expect(sealed[0]).toBe(1);
    expect(new DataView(plain.buffer).getUint32(0)).toBe(5);
    expect(new TextDecoder().decode(plain.slice(4, 9))).toBe('words');
  });
});
