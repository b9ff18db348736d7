/** One sentence for the practitioner, with at most one thing to do about it; it goes once that is done. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'caution' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => Promise<{ readonly ok: boolean }> };
}
