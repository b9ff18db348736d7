/** What was typed lately to find an item, and when (milliseconds of the event's clock). */
export interface TypedAhead {
  text: string;
  at: number;
}

/** Letters typed within this time belong together. */
const TYPING_SPAN = 800;

/** Up, Down, Home and End move between the items in sight, Left and Right close, open and step, * opens all beside, letters find. */
export function onTreeKey(event: KeyboardEvent, typed: TypedAhead): void {
  const { target, currentTarget } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  const item = target.closest<HTMLElement>('[role="treeitem"]');
  // Keys of a field within an item are its own.
  if (item !== target) return;
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  const at = items.indexOf(item);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[event.key];
  if (next !== undefined) items[Math.min(items.length - 1, Math.max(0, next))]?.focus();
  else if (event.key === 'ArrowRight') enter(item);
  else if (event.key === 'ArrowLeft') leave(item);
  else if (event.key === '*') openBeside(item);
  else if (event.key.length === 1 && !' ?'.includes(event.key)) find(items, at, typing(event, typed));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function enter(item: HTMLElement): void {
  if (expansionOf(item) === 'false') toggle(item);
  else item.parentElement?.querySelector<HTMLElement>('[role="group"] [role="treeitem"]')?.focus();
}

function leave(item: HTMLElement): void {
  const above = item.parentElement?.parentElement?.closest('[data-item]');
  if (expansionOf(item) === 'true') toggle(item);
  else above?.querySelector<HTMLElement>('[role="treeitem"]')?.focus();
}

function openBeside(item: HTMLElement): void {
  for (const each of item.parentElement?.parentElement?.children ?? []) {
    const beside = each.querySelector<HTMLElement>('[role="treeitem"]');
    if (beside && expansionOf(beside) === 'false') toggle(beside);
  }
}

/** `true`, `false`, or null for a leaf. */
function expansionOf(item: HTMLElement): string | null {
  return item.getAttribute('aria-expanded');
}

function toggle(item: HTMLElement): void {
  item.querySelector<HTMLElement>('[data-toggle]')?.click();
}

function typing({ key, timeStamp }: KeyboardEvent, typed: TypedAhead): string {
  typed.text = timeStamp - typed.at < TYPING_SPAN ? typed.text + key : key;
  typed.at = timeStamp;
  return typed.text;
}

/** The next item that begins with what was typed; one letter typed again and again goes through all of its items. */
function find(items: readonly HTMLElement[], at: number, text: string): void {
  const isRepeated = [...text].every((letter) => letter === text[0]);
  const wanted = (isRepeated ? text.slice(0, 1) : text).toLocaleLowerCase();
  const from = isRepeated ? at + 1 : at;
  const order = [...items.slice(from), ...items.slice(0, from)];
  order.find((item) => item.dataset['name']?.toLocaleLowerCase().startsWith(wanted))?.focus();
}
