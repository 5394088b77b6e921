import { Icon } from "#components/ui/icon.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";
import { recordChoices } from "./record-choices.ts";
import type { ShellNavItem } from "./shell-nav.tsx";

const icons = { diary: "diary", growth: "chart", vaccinations: "shield" } as const;

/** Where a person can go from a page of the room "/growth": home, into the rooms of a child's record that are open to them, and to what they may record. */
export async function familyNav(child: ChildView | undefined, room: string): Promise<ShellNavItem[]> {
  const t = await getTranslations("shell.nav");
  const home = { href: "/home", label: t("home"), icon: <Icon of="home" /> };
  const settings = { href: "/settings", label: t("settings"), icon: <Icon of="settings" /> };
  if (!child) return [home, settings];
  const place = `/children/${child.id}`;
  const rooms = (["diary", "growth", "vaccinations"] as const)
    .filter((each) => can(child, `${each}:read`))
    .map((each) => ({
      href: `${place}/${each}`,
      label: t(each),
      icon: <Icon of={icons[each]} />,
      exact: each === "growth" || room === `/${each}/record`,
    }));
  const choices = recordChoices(child, room).map((each) => ({
    href: `${place}/${each}/record`,
    label: t(`records.${each}`),
    icon: <Icon of={icons[each]} />,
  }));
  const [first] = choices;
  const record = first && {
    ...{ href: first.href, label: t("record"), icon: <Icon of="plus" />, primary: true },
    ...(choices.length > 1 && { choices, lead: t("recordFor", { name: child.name }) }),
  };
  // The diary, then what is done most often, then the other rooms.
  const [diary, others] = [rooms.filter(isDiary), rooms.filter((each) => !isDiary(each))];
  return [home, ...diary, ...(record ? [record] : []), ...others, settings];
}

const isDiary = ({ href }: ShellNavItem) => href.endsWith("/diary");
