/** What the environment says; read when asked for, so that a build needs none of it. */
export const env = {
  get databaseUrl(): string {
    return required("DATABASE_URL");
  },
  get databasePoolSize(): number {
    return Number(process.env.DATABASE_POOL_SIZE ?? 10);
  },
  /** False where a pooler in front of the database cannot keep named statements apart. */
  get namesStatements(): boolean {
    return process.env.DATABASE_NAMED_STATEMENTS !== "off";
  },
  get secret(): string {
    return required("NEXTAUTH_SECRET");
  },
  /** True when people reach the app over https: cookies then carry `__Host-` and Secure. */
  get secure(): boolean {
    return (process.env.NEXTAUTH_URL ?? "").startsWith("https://") || process.env.VERCEL === "1";
  },
  /** The address people use, without a slash at its end: what links in letters and QR codes begin with. */
  get publicUrl(): string {
    const onVercel = process.env.VERCEL_PROJECT_PRODUCTION_URL;
    const guess = onVercel ? `https://${onVercel}` : `http://localhost:${process.env.PORT || 3000}`;
    const address = process.env.NEXTAUTH_URL || guess;
    return address.replace(/\/+$/, "");
  },
  /** The mail server letters go through; null when they are laid into the outbox instead. */
  get smtpUrl(): string | null {
    return process.env.SMTP_URL || null;
  },
  /** Who letters are from. */
  get mailFrom(): string {
    return process.env.MAIL_FROM || `Nestling <no-reply@${new URL(env.publicUrl).hostname}>`;
  },
  /** The folder where letters are laid when there is no mail server. */
  get outbox(): string {
    return process.env.NESTLING_OUTBOX || ".data/outbox";
  },
  /** What a host's timer proves itself with at /api/cron; null where there is none. */
  get cronSecret(): string | null {
    return process.env.CRON_SECRET || null;
  },
  /** The folder where pictures are kept when there is no bucket. */
  get filesFolder(): string {
    return process.env.NESTLING_FILES || ".data/files";
  },
  /** The S3-compatible bucket where pictures are kept; null when they are kept in a folder. */
  get bucket() {
    const name = process.env.S3_BUCKET;
    if (!name) return null;
    const region = process.env.S3_REGION || "us-east-1";
    return {
      name,
      region,
      endpoint: process.env.S3_ENDPOINT || `https://s3.${region}.amazonaws.com`,
      accessKeyId: required("S3_ACCESS_KEY_ID"),
      secretAccessKey: required("S3_SECRET_ACCESS_KEY"),
    };
  },
};

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
