const units = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** A length of time in its largest whole unit: `3 minutes`, `1 day`, `less than a minute`. */
export function agoInWords(seconds: number): string {
  const largest = units.find((each) => seconds >= each.seconds);
  if (!largest) return 'less than a minute';
  const count = Math.floor(seconds / largest.seconds);
  return `${count} ${largest.unit}${count === 1 ? '' : 's'}`;
}
