import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../components/theme/tokens.css'), 'utf8');

/** The custom properties of each block, by its selector. */
const blocks = [...css.matchAll(/(:root[^{]*)\{([^}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selector: selector.trim(),
  tokens: new Map(
    [...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})\s*;/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  ),
}));
const themes = blocks.filter(({ tokens }) => tokens.size > 10);

const TEXTS = ['ink', 'soft', 'goal', 'task', 'bond', 'accent', 'strain', 'repair', 'caution'];
const SURFACES = ['paper', 'raised', 'sunk'];
const OWN_SURFACES = ['goal', 'task', 'bond', 'strain', 'repair', 'caution'];

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
  it('are light, dark by system, dark and contrast, each with every token', () => {
    expect(themes).toHaveLength(4);
    for (const { selector, tokens } of themes)
      for (const name of [...TEXTS, ...SURFACES]) expect(tokens.has(name), `${selector} ${name}`).toBe(true);
  });

  it('agree on what dark is, however it was chosen', () => {
    expect(themes[1]?.tokens).toEqual(themes[2]?.tokens);
  });

  it('measure contrast as WCAG does', () => {
    // Worked values from the WCAG contrast definition: black on white is 21, equal colours are 1.
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(themes.map(({ selector, tokens }) => [selector, tokens] as const))(
    'keep text readable (4.5:1): %s',
    (_selector, tokens) => {
      const colour = (name: string) => tokens.get(name) ?? '';
      const pairs = [
        ...TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface])),
        ...OWN_SURFACES.map((name) => [name, `${name}-soft`]),
        ...['ink', 'soft'].flatMap((text) =>
          [...OWN_SURFACES, 'accent'].map((name) => [text, `${name}-soft`]),
        ),
        ['on-accent', 'accent'],
      ] as const;
      const weak = pairs.filter(([text = '', surface = '']) => contrast(colour(text), colour(surface)) < 4.5);
      expect(weak).toEqual([]);
    },
  );

  it.each(themes.map(({ selector, tokens }) => [selector, tokens] as const))(
    'keep controls and focus visible (3:1): %s',
    (_selector, tokens) => {
      const colour = (name: string) => tokens.get(name) ?? '';
      for (const surface of SURFACES) {
        expect(contrast(colour('line-strong'), colour(surface)), surface).toBeGreaterThanOrEqual(3);
        expect(contrast(colour('focus'), colour(surface)), surface).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
