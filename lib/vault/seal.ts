import { SealBrokenError } from './errors';

const FORMAT_VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;
/** Small contents fill steps of 256 bytes, larger ones of 4,096, so that a row's size says little. */
const SMALL_STEP = 256;
const SMALL_LIMIT = 4096;
const LARGE_STEP = 4096;

type Bytes = Uint8Array<ArrayBuffer>;

const ENCODER = new TextEncoder();

/**
 * Seals bytes with AES-256-GCM under a fresh random nonce.
 * Layout: version byte, 12-byte nonce, ciphertext and 16-byte tag. `address` is the associated data.
 */
export async function sealBytes(key: CryptoKey, plain: Uint8Array, address: string): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const ciphertext = await crypto.subtle.encrypt(parameters(nonce, address), key, pad(plain));
  const sealed = new Uint8Array(1 + NONCE_BYTES + ciphertext.byteLength);
  sealed[0] = FORMAT_VERSION;
  sealed.set(nonce, 1);
  sealed.set(new Uint8Array(ciphertext), 1 + NONCE_BYTES);
  return sealed;
}

/** Opens what `sealBytes` sealed under the same key and address. @throws SealBrokenError */
export async function openBytes(key: CryptoKey, sealed: Uint8Array, address: string): Promise<Bytes> {
  if (sealed.length < 1 + NONCE_BYTES + TAG_BYTES || sealed[0] !== FORMAT_VERSION)
    throw new SealBrokenError();
  const nonce = sealed.slice(1, 1 + NONCE_BYTES);
  try {
    const padded = await crypto.subtle.decrypt(
      parameters(nonce, address),
      key,
      sealed.slice(1 + NONCE_BYTES),
    );
    return unpad(new Uint8Array(padded));
  } catch {
    throw new SealBrokenError();
  }
}

function parameters(nonce: Bytes, address: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: ENCODER.encode(address) };
}

function pad(plain: Uint8Array): Bytes {
  const needed = LENGTH_BYTES + plain.length;
  const step = needed <= SMALL_LIMIT ? SMALL_STEP : LARGE_STEP;
  const padded = new Uint8Array(Math.ceil(needed / step) * step);
  new DataView(padded.buffer).setUint32(0, plain.length);
  padded.set(plain, LENGTH_BYTES);
  return padded;
}

function unpad(padded: Bytes): Bytes {
  if (padded.length < LENGTH_BYTES) throw new SealBrokenError();
  const length = new DataView(padded.buffer).getUint32(0);
  if (LENGTH_BYTES + length > padded.length) throw new SealBrokenError();
  return padded.slice(LENGTH_BYTES, LENGTH_BYTES + length);
}
