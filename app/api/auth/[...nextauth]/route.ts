import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "#lib/accounts/next-auth.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

function handle(request: NextRequest, context: Context) {
  return NextAuth(request as never, context as never, nextAuthOptions());
}

export { handle as GET, handle as POST };
