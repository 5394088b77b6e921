/** What the environment says; read when asked for, so that a build needs none of it. */
export const env = {
  get databaseUrl(): string {
    return required("DATABASE_URL");
  },
  get databasePoolSize(): number {
    return Number(process.env.DATABASE_POOL_SIZE ?? 10);
  },
  get secret(): string {
    return required("NEXTAUTH_SECRET");
  },
  /** True when people reach the app over https: cookies then carry `__Host-` and Secure. */
  get secure(): boolean {
    return (process.env.NEXTAUTH_URL ?? "").startsWith("https://") || process.env.VERCEL === "1";
  },
};

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
