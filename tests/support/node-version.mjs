// Imported before everything else: an older Node would stop at the first thing it lacks, with a stack that helps nobody.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Beside needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
