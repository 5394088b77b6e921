import { cookies } from "next/headers";
import { cookieName } from "#lib/platform/cookie.ts";

/** The appearance a person chose on this browser; null follows the device. */
export async function getTheme(): Promise<"light" | "dark" | null> {
  const theme = (await cookies()).get(cookieName("theme"))?.value;
  return theme === "light" || theme === "dark" ? theme : null;
}
