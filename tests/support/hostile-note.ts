/** A note that would run, load, restyle and open if anything of it were taken for more than words. */
export const HOSTILE_NOTE = [
  '<script>document.title = "owned"</script>',
  '',
  'inline <img src=x onerror="document.title=\'owned\'"> <svg onload="document.title=\'owned\'"></svg>',
  '',
  '[script](javascript:document.title="owned") [data](data:text/html,owned) [ordinary](https://ordinary.example/page)',
  '',
  '![picture](https://pictures.example/pixel.png)',
  '',
  '<iframe src="https://frames.example/"></iframe><link rel=stylesheet href="https://styles.example/a.css">',
  '',
  '<style>body { display: none }</style>',
  '',
  '<javascript:alert(1)> <a href="https://anchors.example" onclick="alert(1)">anchor</a>',
  '',
  'after everything',
].join('\n');

/** Links that are none: what they hold, or point at, is hostile, broken or gone. */
export const HOSTILE_LINKS = [
  '[[<img src=x onerror=alert(1)>]] [[javascript:alert(1)]] [[never closed',
  '',
  `[[${'long '.repeat(2000)}]]`,
  '',
  '`[[note:n1]]` [[note:dead]]',
  '',
  'after everything',
].join('\n');
