/** A tag without its `#`, and how many texts have it. */
export interface KnownTag {
  readonly tag: string;
  readonly count: number;
}

/** Tags that are offered at once. */
const MOST_TAGS = 30;

/** The tags that begin with these letters, those most used first. */
export function knownTags(
  texts: Iterable<{ readonly tags: readonly string[] }>,
  letters: string,
): readonly KnownTag[] {
  const wanted = letters.toLowerCase();
  const counts = new Map<string, number>();
  for (const { tags } of texts)
    for (const tag of tags) if (tag.startsWith(wanted)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return Array.from(counts, ([tag, count]) => ({ tag, count }))
    .toSorted((one, other) => other.count - one.count || one.tag.localeCompare(other.tag))
    .slice(0, MOST_TAGS);
}
