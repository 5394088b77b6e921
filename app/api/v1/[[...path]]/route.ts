import { serveApi } from "#lib/access/api-server.ts";
import { doors as accounts } from "#lib/accounts/tokens/api.ts";
import { doors as diary } from "#lib/diary/api.ts";
import { doors as families } from "#lib/families/api.ts";
import { doors as growth } from "#lib/growth/api.ts";
import { doors as vaccinations } from "#lib/vaccinations/api.ts";

export const dynamic = "force-dynamic";

// Each room brings its doors; what is served is what is described.
const serve = serveApi([...accounts, ...families, ...growth, ...vaccinations, ...diary]);

export {
  serve as DELETE,
  serve as GET,
  serve as HEAD,
  serve as OPTIONS,
  serve as PATCH,
  serve as POST,
  serve as PUT,
};
