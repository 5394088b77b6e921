const terminal = process.stdout.isTTY === true;

/** Says what is being done while it is done, and how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  process.stdout.write(`${what} …`);
  const ticking = terminal
    ? setInterval(() => process.stdout.write(`\r${what} … ${Math.round(seconds())} s`), 1000)
    : undefined;
  try {
    const result = await work();
    process.stdout.write(
      terminal ? `\r${what} … ${seconds().toFixed(1)} s\n` : ` ${seconds().toFixed(1)} s\n`,
    );
    return result;
  } catch (error) {
    process.stdout.write(terminal ? `\r${what} … failed\n` : " failed\n");
    throw error;
  } finally {
    clearInterval(ticking);
  }
}
