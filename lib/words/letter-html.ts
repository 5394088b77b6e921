import { escapeHtml } from "./escape-html.ts";

export type LetterParts = {
  language: string;
  lead: string;
  button: { href: string; label: string } | undefined;
  closing: string;
  signature: string;
};

/** A letter as HTML, plain enough for every mail program: one column, no picture, nothing fetched. */
export function toLetterHtml({ language, lead, button, closing, signature }: LetterParts): string {
  const paragraphs = (text: string) =>
    text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim())
      .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll("\n", "<br>")}</p>`)
      .join("");
  const href = button && escapeHtml(button.href);
  const link = button
    ? `<p style="margin:28px 0"><a href="${href}" style="${buttonStyle}">${escapeHtml(button.label)}</a></p>
<p style="font-size:14px;color:#5d6470">${href}</p>`
    : "";
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body style="margin:0;padding:24px;font:17px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif"><div style="max-width:34em;margin:0 auto;overflow-wrap:anywhere">
${paragraphs(lead)}
${link}
${paragraphs(closing)}
<p style="font-size:14px;color:#5d6470">${escapeHtml(signature)}</p>
</div></body></html>
`;
}

const buttonStyle =
  "display:inline-block;padding:12px 20px;border-radius:10px;background:#125c66;color:#ffffff;font-weight:600;text-decoration:none";
