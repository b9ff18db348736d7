import { act, renderHook } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { useChosenVersion } from '../../../components/workspace/note/history/use-chosen-version';

const versionAt = (at: number) => ({ at, runs: [] });

it('keeps the version that is looked at while newer ones come in, and takes the newest where it is gone', () => {
  const versions = (...times: number[]) => ({ initialProps: times.map(versionAt) });
  const { result, rerender } = renderHook(useChosenVersion, versions());
  const shown = () => result.current.chosen?.at;
  expect(shown()).toBeUndefined();
  rerender([20, 10].map(versionAt));
  expect(shown()).toBe(20);
  rerender([30, 20, 10].map(versionAt));
  expect(shown()).toBe(20);
  act(() => result.current.choose(10));
  rerender([40, 30, 20, 10].map(versionAt));
  expect(shown()).toBe(10);
  rerender([40, 30].map(versionAt));
  expect(shown()).toBe(40);
});
