import { expect, it, vi } from 'vitest';
import { needRoom, ROOM_NEEDED } from '../../lib/store/disk-room';
import { DiskFailureError } from '../../lib/store/errors';

const withRoom = (bytes: number) =>
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 7_000 + bytes, usage: 7_000 });

it('is asked for before each write where there is little, and refused where it is less than needed', async () => {
  const asked = withRoom(ROOM_NEEDED);
  await needRoom();
  await needRoom();
  expect(asked).toHaveBeenCalledTimes(2);
  withRoom(ROOM_NEEDED - 1);
  await expect(needRoom()).rejects.toBeInstanceOf(DiskFailureError);
});

it('is left to the write itself where the browser does not tell', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new TypeError('Not here.'));
  await expect(needRoom()).resolves.toBeUndefined();
});

it('is not asked for again at once where there is plenty, and then is', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000_000);
  const asked = withRoom(2 ** 31);
  await needRoom();
  await needRoom();
  expect(asked).toHaveBeenCalledTimes(1);
  withRoom(0);
  clock.mockReturnValue(1_010_000);
  await expect(needRoom()).rejects.toBeInstanceOf(DiskFailureError);
});
