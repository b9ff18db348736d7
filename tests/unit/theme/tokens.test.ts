import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../components/theme/tokens.css'), 'utf8');

type Tokens = ReadonlyMap<string, string>;

/** The colours of a block, in its light (0) or its dark (1) half. */
function coloursOf(selector: string, half: 0 | 1): Tokens {
  const [, body = ''] = css.split(`\n${selector} {\n`)[1]?.match(/^([^}]*)\}/) ?? [];
  const pairs = body.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, half === 0 ? light : dark]));
}

const SYSTEM_CONTRAST = '  :root:not([data-theme="light"], [data-theme="dark"])';
const CONTRAST = ':root[data-theme="contrast"]';
const themes: readonly (readonly [string, Tokens, number])[] = [
  ['light', coloursOf(':root', 0), 4.5],
  ['dark', coloursOf(':root', 1), 4.5],
  ['contrast, light', coloursOf(CONTRAST, 0), 7],
  ['contrast, dark', coloursOf(CONTRAST, 1), 7],
];

const COMPONENTS = ['goal', 'task', 'bond'];
const TONES = [...COMPONENTS, 'strain', 'repair', 'caution'];
const TEXTS = ['ink', 'soft', 'accent', ...TONES];
const SURFACES = ['paper', 'raised', 'sunk'];

/** Text on surface, wherever the views put one on the other. */
const PAIRS = [
  ...TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface] as const)),
  ...TONES.map((tone) => [tone, `${tone}-soft`] as const),
  ...['ink', 'soft'].flatMap((text) => [...TONES, 'accent'].map((name) => [text, `${name}-soft`] as const)),
  ['accent', 'accent-soft'] as const,
  ['on-accent', 'accent'] as const,
];

/** Contrast of two colours after WCAG 2.2 (relative luminance, 1.4.3). */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the themes', () => {
  it('measure contrast as WCAG does', () => {
    // Worked values from the WCAG contrast definition: black on white is 21; #777 on white is the known 4.48.
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(themes)('have every colour: %s', (_name, tokens) => {
    const names = new Set([...PAIRS.flat(), 'line', 'line-strong', 'focus']);
    expect([...names].filter((name) => !tokens.has(name))).toEqual([]);
  });

  it('are high in contrast in the same way, chosen here or by the system', () => {
    for (const half of [0, 1] as const)
      expect(coloursOf(SYSTEM_CONTRAST, half)).toEqual(coloursOf(CONTRAST, half));
  });

  it.each(themes)('keep text readable: %s', (_name, tokens, least) => {
    const weak = PAIRS.map(([text, surface]) => ({
      text,
      surface,
      ratio: contrast(tokens.get(text) ?? '', tokens.get(surface) ?? ''),
    })).filter(({ ratio }) => !(ratio >= least));
    expect(weak).toEqual([]);
  });

  it.each(themes)('keep controls, shapes and focus visible (3:1): %s', (_name, tokens) => {
    const weak = ['line-strong', 'focus', ...TONES]
      .flatMap((name) => SURFACES.map((surface) => ({ name, surface })))
      .filter(({ name, surface }) => !(contrast(tokens.get(name) ?? '', tokens.get(surface) ?? '') >= 3));
    expect(weak).toEqual([]);
  });

  it('leave every colour to the system where it forces its own', () => {
    const [, forced = ''] = css.split('@media (forced-colors: active)');
    const missing = [...coloursOf(':root', 0).keys()].filter((name) => !forced.includes(`--${name}: `));
    expect(missing).toEqual([]);
    expect(forced).not.toContain('#');
  });
});
