import { notFound } from "next/navigation";
import { serveFeed } from "#lib/vaccinations/feed/feed.ts";

export const dynamic = "force-dynamic";

/** A person's due dates for their calendar app; whoever has the address can read it. */
export async function GET(_: Request, { params }: { params: Promise<{ key: string }> }) {
  return (await serveFeed((await params).key, new Date())) ?? notFound();
}
