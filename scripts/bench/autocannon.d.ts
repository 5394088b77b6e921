declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  export type Request = {
    path: string;
    headers: Record<string, string>;
    onResponse?: (status: number, body: string) => void;
  };
  export type Client = EventEmitter & { setRequests(requests: Request[]): void };
  type Options = {
    url: string;
    connections: number;
    duration: number;
    setupClient: (client: Client) => void;
  };
  type Result = { errors: number; timeouts: number; non2xx: number; duration: number };

  export default function autocannon(options: Options): Promise<Result> & EventEmitter;
}
