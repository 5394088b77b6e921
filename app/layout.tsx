import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { getTheme } from "#lib/access/theme.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("product"), template: `%s · ${t("product")}` },
    description: t("description"),
    robots: { index: false, follow: false },
    icons: { icon: "/icon.svg" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f2" },
    { media: "(prefers-color-scheme: dark)", color: "#17191c" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await getTheme();
  return (
    <html lang={await getLocale()} {...(theme && { "data-theme": theme })}>
      <body>{children}</body>
    </html>
  );
}
