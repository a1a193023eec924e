/** The list with one entry at another place; the first `fixed` entries stay where they are. */
export function moved(
  ids: readonly string[],
  id: string,
  to: number,
  fixed: number,
): readonly string[] {
  if (!ids.includes(id) || ids.indexOf(id) < fixed) return ids;
  const rest = ids.filter((other) => other !== id);
  const place = Math.max(fixed, Math.min(to, rest.length));
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}
