/** Does something once the frame that is being made is on the screen, which it would otherwise hold up; returns the way to leave it. */
export function onceDrawn(deed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(deed);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
