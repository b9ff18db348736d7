import { fetchWords } from '../../lib/words/index';

// Sentences are asked for from the first line of a test on.
await fetchWords();
