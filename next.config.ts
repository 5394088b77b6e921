import { readdirSync } from "node:fs";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { steadyHeaders } from "./lib/platform/security-headers.ts";

const migrations = readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  // Types are a stage of their own in `npm test`.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  serverExternalPackages: ["@node-rs/argon2", "pg"],
  // What /api/ready expects the database to have.
  env: { NESTLING_MIGRATIONS: migrations.map((entry) => entry.name).join(",") },
  headers: async () => [{ source: "/:path*", headers: steadyHeaders }],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};

export default createNextIntlPlugin("./lib/platform/i18n/request.ts")(config);
