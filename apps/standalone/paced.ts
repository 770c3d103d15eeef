/** Says a line at most once in so many milliseconds, the first at the end of the first such time: what is quick says nothing. */
export function paced(say: (line: string) => void, everyMs: number, now = Date.now): (line: () => string) => void {
  let told = now();
  return (line) => {
    if (now() - told < everyMs) return;
    told = now();
    say(line());
  };
}
