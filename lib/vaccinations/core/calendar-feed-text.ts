const encoder = new TextEncoder();
const mostOctets = 75;

/** A value of type TEXT (RFC 5545, section 3.3.11): what would end it is escaped, what no calendar shows is left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n\u0080-\u009f])\p{Cc}/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/**
 * A content line in lines of at most 75 octets (RFC 5545, section 3.1), each after the first begun by a space. No character is
 * parted, and none from the marks that belong to it.
 */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ["", 0];
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    for (const piece of encoder.encode(segment).length < mostOctets ? [segment] : segment) {
      const more = encoder.encode(piece).length;
      if (octets + more > mostOctets) {
        lines.push(current);
        [current, octets] = [" ", 1];
      }
      current += piece;
      octets += more;
    }
  }
  return [...lines, current].join("\r\n");
}
