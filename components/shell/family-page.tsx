import type { ReactNode } from "react";
import { ageWords } from "#components/ui/age-words.ts";
import { can } from "#lib/access/core/roles.ts";
import { byFamily } from "#lib/families/core/by-family.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getPath } from "#lib/words/path.ts";
import { getTranslations } from "#lib/words/words.ts";
import { AppShell } from "./app-shell.tsx";
import { ChildSwitcher } from "./child-switcher.tsx";
import { familyNav } from "./family-nav.tsx";

type FamilyPageProps = {
  /** Every child the person may see. */
  of: readonly ChildView[];
  /** The child this page is about; the navigation leads to that child's rooms, or to the first one's. */
  child?: ChildView | undefined;
  /** Where in a child's record this page is, "/growth": choosing another child stays there. */
  room?: string;
  children: ReactNode;
};

/** The frame of every signed-in page. */
export async function FamilyPage({ of, child, room = "", children }: FamilyPageProps) {
  const t = await getTranslations("shell");
  const present = of.filter(({ isArchived }) => !isArchived);
  return (
    <AppShell
      words={{ product: t("product"), skip: t("skip"), nav: t("nav.label"), offline: t("offline") }}
      homeHref="/home"
      path={await getPath()}
      nav={await familyNav(child ?? present[0], room)}
      switcher={
        present.length > 0 && (
          <ChildSwitcher
            words={{ title: t("switcher.label"), add: t("switcher.add"), choose: t("switcher.choose") }}
            addHref={child ? `/children/new?family=${child.familyId}` : "/children/new"}
            currentId={child?.id}
            families={
              await Promise.all(
                byFamily(present).map(async ({ id, name, children }) => ({
                  id,
                  name,
                  children: await Promise.all(children.map((each) => toSwitcherChild(each, room))),
                })),
              )
            }
          />
        )
      }
    >
      {children}
    </AppShell>
  );
}

async function toSwitcherChild(child: ChildView, room: string) {
  const { id, name, bornOn, timeZone, pictureId } = child;
  return {
    id,
    name,
    pictureId,
    href: `/children/${id}${isOpen(child, room) ? room : ""}`,
    note: await ageWords(bornOn, todayIn(timeZone, new Date())),
  };
}

/** Whether another child's record has this room for the person, too. */
function isOpen(child: ChildView, room: string): boolean {
  if (room.startsWith("/diary/medicines/new")) return can(child, "diary:arrange");
  if (room.startsWith("/diary/record")) return can(child, "diary:record");
  if (room.startsWith("/diary")) return can(child, "diary:read");
  if (room.startsWith("/growth/record")) return can(child, "growth:record");
  if (room.startsWith("/growth")) return can(child, "growth:read");
  if (room.startsWith("/vaccinations/record")) return can(child, "vaccinations:record");
  if (room.startsWith("/vaccinations")) return can(child, "vaccinations:read");
  return room !== "/medical" || can(child, "medical:read");
}
