import { createServer } from "node:net";

/** A port of this machine nobody listens on, the wished one when it is free. */
export async function freePort(wish = 0): Promise<number> {
  return (await tryPort(wish)) ?? freePort();
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}
