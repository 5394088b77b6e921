import Link from "next/link";
import { createElement as h } from "react";
import { expect, it } from "vitest";
import { stillMarkup } from "./still-markup.ts";

const of = async (node: Parameters<typeof stillMarkup>[0]) => stillMarkup(node);

async function Late({ name }: { name: string }) {
  await Promise.resolve();
  return h("b", null, name);
}

it("writes elements as React would", async () => {
  const items = ["a", "b"].map((item) => h("li", { key: item }, item));
  const style = { "--hue": 3, marginTop: "1px" };
  const list = { className: "list", tabIndex: -1, hidden: true, "aria-hidden": false, "data-size": 2, style };
  const svg = h("svg", { viewBox: "0 0 1 1" }, h("path", { strokeWidth: 2, d: "M0 0" }));
  const time = h("time", { dateTime: "2026-11-21", inert: false } as never, 3);
  const node = h("ul", list, items, null, false, h("img", { alt: "", src: "/x.svg" }), svg, time);
  expect(await of(node)).toBe(
    '<ul class="list" tabindex="-1" hidden="" aria-hidden="false" data-size="2" style="--hue:3;margin-top:1px"><li>a</li><li>b</li>' +
      '<img alt="" src="/x.svg"><svg viewBox="0 0 1 1"><path stroke-width="2" d="M0 0"></path></svg>' +
      '<time datetime="2026-11-21">3</time></ul>',
  );
});

it("lets no text or attribute out of its place", async () => {
  const text = `"><script>alert(1)</script>&'`;
  const written = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;'";
  expect(await of(h("p", { title: text }, text))).toBe(`<p title="${written}">${written}</p>`);
});

it("waits for components that ask", async () => {
  const late = (name: string) => h(Late as never, { name });
  expect(await of(h("div", null, late("one"), " ", late("two")))).toBe("<div><b>one</b> <b>two</b></div>");
});

it("makes plain anchors of links, which may leave the page where it is scrolled to", async () => {
  const link = h(
    Link,
    { href: "/home?a=1&b=2", prefetch: false, scroll: false, className: "text-link" },
    "Home",
  );
  expect(await of(link)).toBe('<a href="/home?a=1&amp;b=2" class="text-link" data-stay="">Home</a>');
});

it("refuses what the browser would have to bring to life", async () => {
  const client = Object.assign(() => null, { $$typeof: Symbol.for("react.client.reference") });
  await expect(of(h(client as never))).rejects.toThrow("client component");
  await expect(of(h("p", { onClick: () => {} }))).rejects.toThrow("onClick");
});

it("writes no address that runs", async () => {
  await expect(of(h("a", { href: [" javascript", "alert(1)"].join(":") }, "x"))).rejects.toThrow(
    "javascript:",
  );
});
