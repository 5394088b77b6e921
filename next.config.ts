import { readdirSync } from "node:fs";
import type { NextConfig } from "next";
import { steadyHeaders } from "./lib/platform/security-headers.ts";

const migrations = readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

// A build that scripts/up/precompress.ts finishes has a brotli copy beside each script and style sheet.
const types = { js: "application/javascript", css: "text/css" };
const precompressed = Object.entries(process.env.NESTLING_PRECOMPRESSED ? types : {}).map(
  ([ending, type]) => {
    const source = `/_next/static/chunks/:file.${ending}`;
    const has = [{ type: "header" as const, key: "accept-encoding", value: "(.*)br(.*)" }];
    const headers = [
      { key: "content-encoding", value: "br" },
      { key: "content-type", value: `${type}; charset=UTF-8` },
      { key: "vary", value: "accept-encoding" },
    ];
    return { headers: { source, has, headers }, rewrite: { source, has, destination: `${source}.br` } };
  },
);

const config: NextConfig = {
  output: "standalone",
  // A lockfile in a folder above is not ours.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  // Titles come with the page itself: one boundary less to stream, and complete without scripts.
  htmlLimitedBots: /.*/,
  // Types are a stage of their own in `npm test`.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  serverExternalPackages: ["@node-rs/argon2", "pg", "sharp"],
  // The thread that decodes HEIC is a file of its own, which no import leads to.
  outputFileTracingIncludes: {
    "/**/picture": [
      "./lib/platform/picture-heic-worker.mjs",
      "./node_modules/heic-decode/{package.json,index.js,lib.js}",
      "./node_modules/libheif-js/{package.json,wasm-bundle.js,libheif-wasm/libheif-bundle.js}",
    ],
  },
  // What /api/ready expects the database to have.
  env: { NESTLING_MIGRATIONS: migrations.map((entry) => entry.name).join(",") },
  headers: async () => [
    { source: "/:path*", headers: steadyHeaders },
    // What stands in such an address opens something: no page is told it.
    { source: "/calendar/:key", headers: [{ key: "referrer-policy", value: "no-referrer" }] },
    ...precompressed.map(({ headers }) => headers),
  ],
  rewrites: async () => ({
    beforeFiles: precompressed.map(({ rewrite }) => rewrite),
    afterFiles: [],
    fallback: [],
  }),
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};

export default config;
