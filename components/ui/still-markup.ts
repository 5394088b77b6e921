import Link from "next/link";
import { Fragment, isValidElement, type ReactNode, Suspense } from "react";

type Markup = string | Promise<string>;
type Props = Readonly<Record<string, unknown>>;

const voidTags = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr"]);

/** What HTML and SVG call the properties that React calls otherwise; those not here are written as they are, in small letters outside SVG. */
const names: Readonly<Record<string, string>> = {
  className: "class",
  clipPath: "clip-path",
  dateTime: "datetime",
  dominantBaseline: "dominant-baseline",
  fillOpacity: "fill-opacity",
  fontSize: "font-size",
  fontWeight: "font-weight",
  htmlFor: "for",
  strokeDasharray: "stroke-dasharray",
  strokeLinecap: "stroke-linecap",
  strokeLinejoin: "stroke-linejoin",
  strokeOpacity: "stroke-opacity",
  strokeWidth: "stroke-width",
  textAnchor: "text-anchor",
};
const kept = new Set(["viewBox", "preserveAspectRatio", "pathLength"]);

/** What a link of Next's takes beside what an anchor does. */
const linkOnly = new Set(["prefetch", "replace", "scroll", "shallow", "legacyBehavior", "onNavigate"]);

/**
 * The markup of server components, async ones among them, that hold nothing the browser has to bring to life. Links are plain
 * anchors, which `StillLinks` follows; `data-stay` is Link's `scroll={false}`. Throws at a client component.
 */
export function stillMarkup(node: ReactNode): Markup {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number") return escaped(String(node));
  if (Array.isArray(node)) return joined(node.map(stillMarkup));
  if (isPromise(node)) return node.then(stillMarkup);
  if (!isValidElement<Props>(node)) throw new Error("Only elements and text can be still.");
  const type: unknown = node.type;
  const { props } = node;
  if (typeof type === "string") return elementMarkup(type, props);
  if (type === Fragment || type === Suspense) return stillMarkup(props.children as ReactNode);
  if (type === Link) return anchorMarkup(props);
  if (typeof type === "function" && !isClientReference(type)) {
    return stillMarkup((type as (props: Props) => ReactNode)(props));
  }
  throw new Error("A client component cannot be still.");
}

function anchorMarkup(props: Props): Markup {
  const plain = Object.fromEntries(Object.entries(props).filter(([name]) => !linkOnly.has(name)));
  return elementMarkup("a", props.scroll === false ? { ...plain, "data-stay": "" } : plain);
}

function elementMarkup(tag: string, props: Props): Markup {
  let open = `<${tag}`;
  for (const name in props) open += attribute(name, props[name]);
  open += ">";
  if (voidTags.has(tag)) return open;
  const raw = props.dangerouslySetInnerHTML as { __html: string } | undefined;
  const inner = raw ? raw.__html : stillMarkup(props.children as ReactNode);
  return typeof inner === "string"
    ? `${open}${inner}</${tag}>`
    : inner.then((markup) => `${open}${markup}</${tag}>`);
}

function joined(parts: readonly Markup[]): Markup {
  return parts.every((part) => typeof part === "string")
    ? parts.join("")
    : Promise.all(parts).then((all) => all.join(""));
}

function attribute(name: string, value: unknown): string {
  if (name === "children" || name === "dangerouslySetInnerHTML" || name === "key") return "";
  if (value === null || value === undefined) return "";
  const called = names[name] ?? (kept.has(name) ? name : name.toLowerCase());
  if (typeof value === "boolean") {
    if (/^(aria|data)-/.test(called)) return ` ${called}="${value}"`;
    return value ? ` ${called}=""` : "";
  }
  if (typeof value === "function") throw new Error(`${name} needs the browser and cannot be still.`);
  if (called === "href" && /^\s*javascript:/i.test(String(value))) throw new Error("A javascript: address.");
  const text = name === "style" ? styleText(value as Props) : String(value);
  return ` ${called}="${escaped(text)}"`;
}

function styleText(style: Props): string {
  return Object.entries(style)
    .map(([name, value]) => {
      const property = name.startsWith("--")
        ? name
        : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return `${property}:${value}`;
    })
    .join(";");
}

function isPromise(node: unknown): node is Promise<ReactNode> {
  return typeof (node as { then?: unknown }).then === "function";
}

function isClientReference(type: unknown): boolean {
  return (type as { $$typeof?: symbol }).$$typeof === Symbol.for("react.client.reference");
}

const special = /[&<>"]/;

function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
