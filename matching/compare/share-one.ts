/** Whether two short lists have a text in common. */
export function shareOne(left: readonly string[], right: readonly string[]): boolean {
  for (const text of left) if (right.includes(text)) return true;
  return false;
}
