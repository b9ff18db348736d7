/** What a browser has and Node lacks: a disk that can be asked for its room. It has some, if not so much that nobody asks again. */
globalThis.navigator ??= {} as Navigator;
const storage = { estimate: () => Promise.resolve({ quota: 2 ** 29, usage: 0 }) };
if (!('storage' in navigator)) Object.assign(navigator, { storage });

export {};
