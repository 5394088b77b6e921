import { listFiles } from "./files.ts";
import { rooms } from "./rooms.ts";

const roomFiles = ["schema", "queries", "mutations", "actions", "api", "views"];

// What a room holds beside the vocabulary, and why: each is one thing that no other room will copy.
const exceptions: Readonly<Record<string, string>> = {
  "lib/accounts/admission.ts": "decides on a sign-in",
  "lib/accounts/next-auth.ts": "next-auth's own configuration",
};

const banned = /(^|\/)(index|utils?|helpers?|types?|constants?|common|hooks|shared|misc)(\.[a-z.]+$|\/)/;
const kebab = /^(\([a-z0-9-]+\)|\[[\w.-]+\]|_?[a-z0-9]+([.-][a-z0-9]+)*)$/;

/** Files are kebab-case nouns, and a room's files have the names every room uses. */
export function checkVocabulary(): string[] {
  const files = ["app", "components", "lib", "scripts", "e2e"].flatMap((folder) =>
    listFiles(folder, /\.(tsx?|mjs|css)$/),
  );
  return [
    ...files
      .filter((file) => banned.test(file))
      .map((file) => `${file}: that name says nothing; name it for its thing`),
    ...files
      .filter((file) => !file.split("/").every((part) => isName(part)))
      .map((file) => `${file}: names are kebab-case`),
    ...files
      .filter(isOddInRoom)
      .map((file) => `${file}: a room holds core/, ${roomFiles.join(", ")} and sub-nouns with the same`),
  ];
}

const isName = (part: string) => kebab.test(part) || /^\[\[?\.\.\.\w+\]\]?$/.test(part);

/** `lib/<room>/<file>` or `lib/<room>/<sub-noun>/<file>`, tests beside them. */
function isOddInRoom(file: string): boolean {
  const [top, room = "", ...rest] = file.split("/");
  if (top !== "lib" || !rooms.includes(room) || rest.includes("core") || file in exceptions) return false;
  const name = rest.at(-1)!;
  const stem = name.replace(/(\.db)?(\.test)?\.tsx?$/, "");
  return rest.length > 2 || (!roomFiles.includes(stem) && !(stem === room || stem === rest[0]));
}
