import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { getTranslations } from "#lib/words/words.ts";

type DeadLinkProps = {
  title?: "deadTitle" | "signInTitle";
  /** Why the link opens nothing. */
  code: string;
  /** Where another one is asked for, or what to do instead. */
  next: { href: string; label: "newLink" | "toSignIn" | "toSettings" };
};

export async function DeadLink({ title = "deadTitle", code, next }: DeadLinkProps) {
  const t = await getTranslations("accounts");
  return (
    <Card>
      <PageHeading title={t(`letters.${title}`)} />
      <div className="grid gap-5">
        <Notice tone="warn" role="alert">
          {t(`refusals.${code}`)}
        </Notice>
        <LinkButton href={next.href} variant="primary" wide>
          {t(`letters.${next.label}`)}
        </LinkButton>
      </div>
    </Card>
  );
}
