/** A page bound to one client or, for a room used for all, to several. Origin and path only. */
export interface Binding {
  readonly kind: 'binding';
  readonly id: string;
  /** `https://host/path`, never a query or a fragment. */
  readonly address: string;
  readonly clientIds: readonly string[];
}

/** The part of an address a binding keeps, or null where a page cannot be bound (not http or https). */
export function bindableAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return origin + pathname.replace(/\/+$/, '');
}
