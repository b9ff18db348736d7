/** A page bound to one client or, for a room used for all, to several. Origin and path only. */
export interface Binding {
  readonly kind: 'binding';
  readonly id: string;
  /** `https://host/path`, never a query or a fragment. */
  readonly address: string;
  readonly clientIds: readonly string[];
}

/** Longest address that is kept: a backup takes no longer line. */
const LONGEST_ADDRESS = 10_000;

/** The part of an address a binding keeps, or null where a page cannot be bound (not http or https, or absurdly long). */
export function bindableAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const address = origin + pathname.replace(/\/+$/, '');
  return address.length <= LONGEST_ADDRESS ? address : null;
}

/** A page as a binding sees it. */
export interface SeenPage {
  /** `https://host/path`, null where the page cannot be bound or is not known. */
  readonly address: string | null;
  /** Whether more stood there, a query or a fragment: it is never kept, and may be what tells two rooms apart. */
  readonly isShortened: boolean;
}

/** No page, or none that could be bound. */
export const NO_PAGE: SeenPage = { address: null, isShortened: false };

/** Whether two are seen as one. */
export function isSamePage(one: SeenPage, other: SeenPage): boolean {
  return one.address === other.address && one.isShortened === other.isShortened;
}

/** What is kept of a page's whole address. */
export function seenPage(url: string): SeenPage {
  const address = bindableAddress(url);
  if (address === null) return NO_PAGE;
  const { search, hash } = new URL(url);
  return { address, isShortened: search + hash !== '' };
}

/**
 * The binding a page falls under: the longest bound address that is the page's own or stands above it. A site's first page stands
 * above nothing: it says nothing of the rooms of that site.
 */
export function bindingOf(bindings: readonly Binding[], address: string | null): Binding | null {
  if (address === null) return null;
  const matching = bindings.filter(
    (binding) =>
      address === binding.address || (isRoom(binding.address) && address.startsWith(`${binding.address}/`)),
  );
  return matching.reduce<Binding | null>(
    (best, binding) => (best && best.address.length >= binding.address.length ? best : binding),
    null,
  );
}

function isRoom(address: string): boolean {
  return new URL(address).pathname !== '/';
}

/** The clients a page is bound to. */
export function matchBindings(bindings: readonly Binding[], address: string | null): readonly string[] {
  return bindingOf(bindings, address)?.clientIds ?? [];
}

/** Bindings with one more client at an address; a page with several clients is a room for all of them. */
export function bindPage(
  bindings: readonly Binding[],
  { address, clientId, id }: { address: string; clientId: string; id: string },
): readonly Binding[] {
  const standing = bindings.find((binding) => binding.address === address);
  if (!standing) return [...bindings, { kind: 'binding', id, address, clientIds: [clientId] }];
  if (standing.clientIds.includes(clientId)) return bindings;
  const extended = { ...standing, clientIds: [...standing.clientIds, clientId] };
  return bindings.map((binding) => (binding === standing ? extended : binding));
}

/** Bindings with one client fewer at an address; a page that no client is left for is unbound. */
export function unbindPage(
  bindings: readonly Binding[],
  { address, clientId }: { address: string; clientId: string },
): readonly Binding[] {
  return bindings.flatMap((binding) => {
    if (binding.address !== address || !binding.clientIds.includes(clientId)) return [binding];
    const clientIds = binding.clientIds.filter((each) => each !== clientId);
    return clientIds.length === 0 ? [] : [{ ...binding, clientIds }];
  });
}
