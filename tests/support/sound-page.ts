import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findAccessibilityProblems } from './accessibility';

/** How a page is looked at. */
export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly width: number;
}

/** Light and dark at the given widths. */
export const looksAt = (...widths: number[]): readonly Look[] =>
  (['light', 'dark'] as const).flatMap((colorScheme) => widths.map((width) => ({ colorScheme, width })));
/** Light, dark, and what a panel has at 200 % zoom. */
export const IN_PANEL: readonly Look[] = [...looksAt(320), { colorScheme: 'light', width: 196 }];
/** The looks of the panel; 196 px is what a panel of 392 px has at 200 % zoom. */
export const LOOKS: readonly Look[] = [
  ...looksAt(392, 320),
  { colorScheme: 'light', width: 196 },
  { colorScheme: 'light', contrast: 'more', width: 320 },
  { colorScheme: 'dark', contrast: 'more', width: 392 },
];

/** Elements that are lower than what stands in them, which then lies over what follows. Runs in the page. */
function squeezedElements(): readonly string[] {
  const isInFlow = (element: Element) =>
    ['static', 'relative'].includes(getComputedStyle(element).position) &&
    element.getClientRects().length > 0;
  const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
  // A margin below nothing is drawn over on purpose, as are cells of several rows; closed details hide theirs.
  const needs = (child: Element) =>
    bottomOf(child) + Math.min(0, Number.parseFloat(getComputedStyle(child).marginBottom) || 0);
  const isLower = (element: Element) =>
    !element.matches('tr, details:not([open])') &&
    !['inline', 'contents'].includes(getComputedStyle(element).display) &&
    getComputedStyle(element).overflow === 'visible' &&
    [...element.children].some((child) => isInFlow(child) && needs(child) > bottomOf(element) + 4);
  const found = [...document.querySelectorAll('body *')].filter(
    (element) => isInFlow(element) && isLower(element),
  );
  return found.map(({ tagName, className }) => `${tagName} ${className}`);
}

/** Areas that can be scrolled sideways, other than bars, and those that hold a table or code. Runs in the page. */
function sidewaysAreas(): readonly string[] {
  const isMeant = (element: Element) =>
    element.matches('nav, [role="tablist"]') ||
    element.querySelector(':scope > table, :scope > code') !== null;
  const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const found = [...document.querySelectorAll('body *')].filter(
    (element) => scrolls(element) && !isMeant(element),
  );
  return found
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(({ tagName, className }) => `${tagName} ${className}`);
}

/** Expects nothing for axe to object to, no sideways scrolling, no motion and nothing lying over anything, in every look. */
export async function expectSound(page: Page, state: string, looks = LOOKS): Promise<void> {
  for (const { colorScheme, width, contrast = 'no-preference' } of looks) {
    await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    const look = `${state}, ${colorScheme}, contrast ${contrast}, ${width} px`;
    const found = await findAccessibilityProblems(page);
    expect.soft(found, look).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(overflow, `${look}: sideways scrolling`).toBeLessThanOrEqual(0);
    const wide = await page.evaluate(sidewaysAreas);
    expect.soft(wide, `${look}: sideways scrolling within`).toEqual([]);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect.soft(moving, `${look}: motion though it is not wanted`).toBe(0);
    const squeezed = await page.evaluate(squeezedElements);
    expect.soft(squeezed, `${look}: over what follows`).toEqual([]);
  }
}
