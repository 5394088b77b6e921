import { Facts } from "#components/ui/facts.tsx";
import { type MedicalProfile, toDialled } from "#lib/families/medical/core/medical.ts";
import { getTranslations } from "#lib/words/words.ts";

/** What is noted of a child for its doctors; `all` names what is not noted, too. */
export async function MedicalFacts({ profile, all }: { profile: MedicalProfile; all: boolean }) {
  const t = await getTranslations("families.medical");
  const noted = (["allergies", "conditions", "medications"] as const)
    .filter((kind) => all || profile[kind].length > 0)
    .map((kind) => ({
      label: t(kind),
      value: profile[kind].length > 0 ? <Lines lines={profile[kind]} /> : <None>{t("none")}</None>,
    }));
  const { pediatricianName, pediatricianPhone, pediatricianEmail } = profile;
  const isKnown = pediatricianName ?? pediatricianPhone ?? pediatricianEmail;
  const pediatrician = {
    label: t("pediatrician"),
    value: isKnown ? <Pediatrician profile={profile} /> : <None>{t("none")}</None>,
  };
  return <Facts facts={[...noted, ...(all || isKnown ? [pediatrician] : [])]} />;
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="grid gap-1">
      {lines.map((line) => (
        <li key={line} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}

function None({ children }: { children: string }) {
  return <span className="font-normal text-quiet">{children}</span>;
}

async function Pediatrician({ profile }: { profile: MedicalProfile }) {
  const t = await getTranslations("families.medical");
  const { pediatricianName, pediatricianPhone, pediatricianEmail } = profile;
  return (
    <span className="grid justify-items-start">
      {pediatricianName && <span className="break-words">{pediatricianName}</span>}
      {pediatricianPhone && (
        <a
          href={`tel:${toDialled(pediatricianPhone)}`}
          className="text-link inline-flex min-h-touch items-center"
          aria-label={t("call", { number: pediatricianPhone })}
        >
          {pediatricianPhone}
        </a>
      )}
      {pediatricianEmail && (
        <a
          href={`mailto:${pediatricianEmail}`}
          className="text-link inline-flex min-h-touch max-w-full items-center break-all"
        >
          {pediatricianEmail}
        </a>
      )}
    </span>
  );
}
