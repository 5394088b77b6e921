import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";

export type Question = {
  readonly path: string;
  readonly method?: "GET" | "POST";
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Buffer;
};

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

const agent = new Agent({ keepAlive: true, maxSockets: 512 });

/** Asks the server on this machine and waits for the last byte of its answer. */
export function ask(port: number, question: Question): Promise<Answer> {
  const { path, method = "GET", headers, body } = question;
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path, method, headers, agent, timeout: 30_000 },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const { statusCode: status = 0, headers: sent } = answer;
          resolve({ status, headers: sent, body: Buffer.concat(chunks) });
        });
      },
    );
    asked.on("timeout", () => asked.destroy(new Error("no answer in 30 s")));
    asked.on("error", (error: NodeJS.ErrnoException) => {
      // The server closed an idle connection just as it was taken again: browsers ask once more, too.
      if (asked.reusedSocket && error.code === "ECONNRESET") resolve(ask(port, question));
      else reject(error);
    });
    asked.end(body);
  });
}
