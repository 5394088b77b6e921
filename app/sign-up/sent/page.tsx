import type { Metadata } from "next";
import { LetterSent } from "#components/accounts/letter-sent.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { readExpectedLetter } from "#lib/access/expected-letter.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.letters"))("sentTitle") };
}

export default async function SignUpSentPage() {
  const expected = await readExpectedLetter();
  return (
    <WelcomePage>
      <LetterSent text="sentSignUp" address={expected?.address ?? null} againHref="/sign-up" />
    </WelcomePage>
  );
}
