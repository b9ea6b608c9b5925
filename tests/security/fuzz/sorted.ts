/**
 * The same JSON whatever order its keys, the elements of its lists and the letters of its texts came in. Of letters,
 * because a room of bytes cannot know whether the two neighbours that a struct names stand in that order (RM15).
 */
export function sorted(value: unknown): unknown {
  if (typeof value === 'string') return [...value].sort().join('');
  if (Array.isArray(value)) return value.map(sorted).sort(byText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)])
    .sort(byText);
}

function byText(one: unknown, other: unknown): number {
  return (JSON.stringify(one) ?? '') < (JSON.stringify(other) ?? '') ? -1 : 1;
}
