/** Keys from keys: HKDF-SHA-256 (RFC 5869) through WebCrypto, and plain AES-256-GCM imports. */

type Bytes = Uint8Array<ArrayBuffer>;

/** Length of every key here, in bytes. */
export const KEY_BYTES = 32;

/** Fresh random bytes for a new key. */
export function randomKey(): Bytes {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** An AES-256-GCM key that cannot be read out again. */
export function importSealingKey(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The start of a derivation: a secret that can only be derived from. */
export function importDerivationKey(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(raw), 'HKDF', false, ['deriveBits', 'deriveKey']);
}

/** A sealing key for one purpose; other purposes give unrelated keys. */
export function deriveSealingKey(secret: CryptoKey, purpose: string): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(hkdf(purpose), secret, { name: 'AES-GCM', length: KEY_BYTES * 8 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** 32 bytes for one purpose. */
export async function deriveBytes(secret: CryptoKey, purpose: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(purpose), secret, KEY_BYTES * 8));
}

function hkdf(purpose: string): HkdfParams {
  return {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: new TextEncoder().encode(`beside/1/${purpose}`),
  };
}
