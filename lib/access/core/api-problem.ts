const titles = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
} as const;

export type ProblemStatus = keyof typeof titles;

const statuses: Readonly<Record<string, ProblemStatus>> = {
  malformed: 400,
  unauthorized: 401,
  "insufficient-scope": 403,
  "not-allowed": 403,
  "consent-missing": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  archived: 409,
  "id-taken": 409,
  questioned: 409,
  withdrawn: 409,
  "too-large": 413,
  "not-json": 415,
  "too-many": 429,
};

/** The status a refusal is answered with: 422 unless its code has one of its own. */
export function statusOf(code: string): ProblemStatus {
  return statuses[code] ?? 422;
}

/** The name of a status, as HTTP has it (RFC 9110, section 15.5). */
export function titleOf(status: ProblemStatus): string {
  return titles[status];
}
