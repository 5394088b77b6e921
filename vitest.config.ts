import { defineConfig } from "vitest/config";

// `unit` needs nothing; `database` gets a Postgres of its own for the run and a fresh database for every file.
export default defineConfig({
  test: {
    // Vitest keeps one core for itself, which on a machine with two leaves half of it idle.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["{lib,components,scripts}/**/*.test.ts"],
          exclude: ["**/*.db.test.ts"],
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "database",
          include: ["{lib,scripts}/**/*.db.test.ts"],
          globalSetup: ["scripts/test/cluster-setup.ts"],
          setupFiles: ["scripts/test/own-database.ts"],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
