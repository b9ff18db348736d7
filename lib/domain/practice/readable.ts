/** A record as it was opened, or null where it is gone: see `Opened` of the store. */
type MaybeOpened<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false } | null;

/** What could be read of some records, in their order; nothing while they are still being read. */
export function readable<Value>(opened: readonly MaybeOpened<Value>[] | undefined): Value[] {
  return opened?.flatMap((each) => (each?.ok ? [each.value] : [])) ?? [];
}
