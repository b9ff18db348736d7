import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const packages: Record<string, LockedPackage> = JSON.parse(text).packages;
const stated = JSON.parse(readFileSync('package.json', 'utf8'));

test('the lock file holds every platform package it names, so that npm ci installs on each machine', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});

test('the README says why each package is there', () => {
  const readme = readFileSync('README.md', 'utf8');
  const names = Object.keys({ ...stated.dependencies, ...stated.devDependencies });
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
