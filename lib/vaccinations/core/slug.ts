/** The message key of a CDSi name of a vaccine group, antigen or series: "DTaP/Tdap/Td" is "dtap-tdap-td". */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
