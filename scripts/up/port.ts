import { createServer } from "node:net";

/** The port to serve on; throws a sentence when it is no port or taken. */
export async function claimPort(wish: string | undefined): Promise<number> {
  const port = Number(wish || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT must be a number from 1 to 65535, not "${wish}".`);
  const code = await tryListen(port);
  if (code === "EACCES")
    throw new Error(
      `Port ${port} is reserved for the system: choose one above 1023, such as PORT=3001 npm run up.`,
    );
  if (code)
    throw new Error(
      `Port ${port} is taken by another program: stop it, or choose another, such as PORT=${port + 1} npm run up.`,
    );
  return port;
}

function tryListen(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    server.listen(port, "0.0.0.0", () => server.close(() => resolve(null)));
  });
}
