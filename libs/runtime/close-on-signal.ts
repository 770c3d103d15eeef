/**
 * Closes in good order on SIGTERM or SIGINT and exits with 0, or with 1 when closing fails. Further signals change nothing.
 *
 * @param exit for tests
 */
export function closeOnSignal(close: () => Promise<void>, exit: (code: number) => void = process.exit): void {
  let closing = false;
  const stop = (): void => {
    if (closing) return;
    closing = true;
    close().then(
      () => exit(0),
      () => exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
