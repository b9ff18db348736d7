import { isFirefox } from './assigned-keys';

/** Which browser and system keys are pressed in: each keeps some for itself, and writes them its own way. */
export const KEY_PLACE = {
  get isFirefox() {
    return isFirefox();
  },
  /** Whether this machine writes its keys the Mac way. */
  onMac: /mac/i.test(globalThis.navigator?.userAgent ?? ''),
} as const;
