/** How names of rooms, groups and people are compared: letters and digits in one case, whatever stands between them. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** "Group A", «Группа A» and ‘A조’ are the group A. */
export function groupKey(name: string): string {
  return nameKey(name)
    .replace(/^(?:group|группа|조|그룹) /u, '')
    .replace(/ ?(?:조|그룹|group|группа)$/u, '');
}
