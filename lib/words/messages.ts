import type { Locale } from "#lib/kernel/locales.ts";
import enAccess from "#messages/en/access.json" with { type: "json" };
import enAccounts from "#messages/en/accounts.json" with { type: "json" };
import enFamilies from "#messages/en/families.json" with { type: "json" };
import enGrowth from "#messages/en/growth.json" with { type: "json" };
import enShell from "#messages/en/shell.json" with { type: "json" };
import esAccess from "#messages/es/access.json" with { type: "json" };
import esAccounts from "#messages/es/accounts.json" with { type: "json" };
import esFamilies from "#messages/es/families.json" with { type: "json" };
import esGrowth from "#messages/es/growth.json" with { type: "json" };
import esShell from "#messages/es/shell.json" with { type: "json" };

const en = { access: enAccess, accounts: enAccounts, families: enFamilies, growth: enGrowth, shell: enShell };
const es: typeof en = {
  access: esAccess,
  accounts: esAccounts,
  families: esFamilies,
  growth: esGrowth,
  shell: esShell,
};

/** Every sentence the app can say, by language and room. */
export const messages: Readonly<Record<Locale, typeof en>> = { en, es };

export type Room = keyof typeof en;
