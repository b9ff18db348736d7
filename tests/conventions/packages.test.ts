import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceNotices } from '../../lib/words/licence-notices';

interface LockedPackage {
  resolved?: string;
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
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

test('the built extension carries the licence of every package in it', () => {
  const notices = licenceNotices('.');
  const shipped = Object.entries(packages).filter(([place, { dev, optional }]) => place && !dev && !optional);
  const missing = shipped.filter(([place, { version, license }]) => {
    const name = place.replace(/^.*node_modules\//, '');
    return !notices.includes(`${name} ${version}${license ? ` (${license})` : ''}\n\n`);
  });
  expect(missing).toEqual([]);
  // Licences as their owners word them: the two that ask most of whoever passes their work on.
  expect(notices).toContain('Mozilla Public License Version 2.0');
  expect(notices).toContain('Copyright 2023 The age Authors');
});
