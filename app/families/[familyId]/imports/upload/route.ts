import { familyUpload } from "#lib/access/upload.ts";
import { mostBytes } from "#lib/imports/core/addresses.ts";
import { bringing } from "#lib/imports/imports.ts";
import { keepReceived, receiveFile } from "#lib/imports/receive/receive.ts";

export const POST = familyUpload({
  verb: "import.bring",
  needs: bringing,
  room: "imports",
  mostBytes,
  prepare: receiveFile,
  run: (db, received, { me, familyId }) => keepReceived(db, me, familyId, received),
  page: ({ familyId }) => `/families/${familyId}/imports/new`,
  to: ({ id }, { familyId }) => `/families/${familyId}/imports/${id}`,
});
