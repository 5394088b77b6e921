import type { Locale } from "#lib/kernel/locales.ts";
import enAccess from "#messages/en/access.json" with { type: "json" };
import enAccounts from "#messages/en/accounts.json" with { type: "json" };
import enActivity from "#messages/en/activity.json" with { type: "json" };
import enBody from "#messages/en/body.json" with { type: "json" };
import enCharts from "#messages/en/charts.json" with { type: "json" };
import enConsent from "#messages/en/consent.json" with { type: "json" };
import enDevices from "#messages/en/devices.json" with { type: "json" };
import enDiary from "#messages/en/diary.json" with { type: "json" };
import enEntries from "#messages/en/entries.json" with { type: "json" };
import enFamilies from "#messages/en/families.json" with { type: "json" };
import enGrowth from "#messages/en/growth.json" with { type: "json" };
import enImmunization from "#messages/en/immunization.json" with { type: "json" };
import enImports from "#messages/en/imports.json" with { type: "json" };
import enInvitations from "#messages/en/invitations.json" with { type: "json" };
import enJournal from "#messages/en/journal.json" with { type: "json" };
import enMail from "#messages/en/mail.json" with { type: "json" };
import enMedicines from "#messages/en/medicines.json" with { type: "json" };
import enPictures from "#messages/en/pictures.json" with { type: "json" };
import enPrograms from "#messages/en/programs.json" with { type: "json" };
import enReferences from "#messages/en/references.json" with { type: "json" };
import enSecurity from "#messages/en/security.json" with { type: "json" };
import enShell from "#messages/en/shell.json" with { type: "json" };
import enTrajectory from "#messages/en/trajectory.json" with { type: "json" };
import enTrends from "#messages/en/trends.json" with { type: "json" };
import enVaccinations from "#messages/en/vaccinations.json" with { type: "json" };
import enVaccines from "#messages/en/vaccines.json" with { type: "json" };
import enVitals from "#messages/en/vitals.json" with { type: "json" };
import esAccess from "#messages/es/access.json" with { type: "json" };
import esAccounts from "#messages/es/accounts.json" with { type: "json" };
import esActivity from "#messages/es/activity.json" with { type: "json" };
import esBody from "#messages/es/body.json" with { type: "json" };
import esCharts from "#messages/es/charts.json" with { type: "json" };
import esConsent from "#messages/es/consent.json" with { type: "json" };
import esDevices from "#messages/es/devices.json" with { type: "json" };
import esDiary from "#messages/es/diary.json" with { type: "json" };
import esEntries from "#messages/es/entries.json" with { type: "json" };
import esFamilies from "#messages/es/families.json" with { type: "json" };
import esGrowth from "#messages/es/growth.json" with { type: "json" };
import esImmunization from "#messages/es/immunization.json" with { type: "json" };
import esImports from "#messages/es/imports.json" with { type: "json" };
import esInvitations from "#messages/es/invitations.json" with { type: "json" };
import esJournal from "#messages/es/journal.json" with { type: "json" };
import esMail from "#messages/es/mail.json" with { type: "json" };
import esMedicines from "#messages/es/medicines.json" with { type: "json" };
import esPictures from "#messages/es/pictures.json" with { type: "json" };
import esPrograms from "#messages/es/programs.json" with { type: "json" };
import esReferences from "#messages/es/references.json" with { type: "json" };
import esSecurity from "#messages/es/security.json" with { type: "json" };
import esShell from "#messages/es/shell.json" with { type: "json" };
import esTrajectory from "#messages/es/trajectory.json" with { type: "json" };
import esTrends from "#messages/es/trends.json" with { type: "json" };
import esVaccinations from "#messages/es/vaccinations.json" with { type: "json" };
import esVaccines from "#messages/es/vaccines.json" with { type: "json" };
import esVitals from "#messages/es/vitals.json" with { type: "json" };

const en = {
  access: enAccess,
  accounts: enAccounts,
  activity: enActivity,
  body: enBody,
  charts: enCharts,
  consent: enConsent,
  devices: enDevices,
  diary: enDiary,
  entries: enEntries,
  families: enFamilies,
  growth: enGrowth,
  immunization: enImmunization,
  imports: enImports,
  invitations: enInvitations,
  journal: enJournal,
  mail: enMail,
  medicines: enMedicines,
  pictures: enPictures,
  programs: enPrograms,
  references: enReferences,
  security: enSecurity,
  shell: enShell,
  trajectory: enTrajectory,
  trends: enTrends,
  vaccinations: enVaccinations,
  vaccines: enVaccines,
  vitals: enVitals,
};

const es: typeof en = {
  access: esAccess,
  accounts: esAccounts,
  activity: esActivity,
  body: esBody,
  charts: esCharts,
  consent: esConsent,
  devices: esDevices,
  diary: esDiary,
  entries: esEntries,
  families: esFamilies,
  growth: esGrowth,
  immunization: esImmunization,
  imports: esImports,
  invitations: esInvitations,
  journal: esJournal,
  mail: esMail,
  medicines: esMedicines,
  pictures: esPictures,
  programs: esPrograms,
  references: esReferences,
  security: esSecurity,
  shell: esShell,
  trajectory: esTrajectory,
  trends: esTrends,
  vaccinations: esVaccinations,
  vaccines: esVaccines,
  vitals: esVitals,
};

/** Every sentence the app can say, by language and room. */
export const messages: Readonly<Record<Locale, typeof en>> = { en, es };

export type Room = keyof typeof en;
