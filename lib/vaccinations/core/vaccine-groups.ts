import { listVaccines } from "./catalog.ts";

let groups: readonly string[] | null = null;

/** The CDSi vaccine groups that a vaccine of today is in, in the order of their first one: what can be refused or postponed. */
export function listVaccineGroups(): readonly string[] {
  groups ??= [
    ...new Set(
      listVaccines()
        .filter(({ status, use }) => status === "active" && use !== null)
        .flatMap((vaccine) => vaccine.groups),
    ),
  ];
  return groups;
}

export function isVaccineGroup(name: string): boolean {
  return listVaccines().some((vaccine) => vaccine.groups.includes(name));
}
