import { Fragment, createElement as h, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { toMarkup } from "./markup.ts";

const Named = ({ name }: { name: string }) => h("text", { x: 1.5, textAnchor: "end", dy: ".35em" }, name);

it.each<[string, ReactNode]>([
  [
    "nested elements",
    h(
      "g",
      { className: "a b" },
      h("path", { d: "M0 0H1" }),
      h("circle", { cx: 1, r: 4, className: undefined }),
    ),
  ],
  [
    "components, fragments and lists",
    h(
      Fragment,
      null,
      [1, 2].map((key) => h(Named, { key, name: `n${key}` })),
      null,
      false,
      "end",
    ),
  ],
  ["names of curves and clips", h("g", { clipPath: "url(#x)", fontSize: 13 }, 97)],
  ["what a person may be called", h(Named, { name: `<script>alert("&")</script>` })],
])("writes %s as React does", (_, node) => {
  expect(toMarkup(node)).toBe(renderToStaticMarkup(node));
});

it("keeps a name from ending an attribute", () => {
  expect(toMarkup(h("text", { id: `"><script>` }))).toBe('<text id="&quot;&gt;&lt;script&gt;"></text>');
});
