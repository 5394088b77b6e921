/** The header that carries a request's path to its page. */
export const pathHeader = "x-nestling-path";
