import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
});

/** Long passphrases are strong by length alone; the estimator gets slow on them. */
const LONGEST_ESTIMATED = 100;

/** How hard a passphrase is to guess: 0 (at once) to 4 (very hard). An estimate, after zxcvbn (Wheeler 2016). */
export function estimateStrength(passphrase: string): 0 | 1 | 2 | 3 | 4 {
  return estimator.check(passphrase.slice(0, LONGEST_ESTIMATED)).score;
}
