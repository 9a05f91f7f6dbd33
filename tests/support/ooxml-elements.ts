const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its entities resolved. */
export function unescapeXml(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (_, hex: string, decimal: string, name: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name] ?? '';
    },
  );
}

/** Every outermost element of a name, as written, in order; an element inside another of its name is its part. */
export function elementsOf(xml: string, name: string): string[] {
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*?(/?)>`, 'gu');
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of xml.matchAll(tag)) {
    const isEnd = match[1] === '/';
    const isEmpty = match[2] === '/';
    if (depth === 0 && !isEnd) start = match.index;
    if (!isEmpty) depth += isEnd ? -1 : 1;
    if (depth === 0) found.push(xml.slice(start, match.index + match[0].length));
  }
  return found;
}

/** Value of an attribute of the first tag. */
export function attributeOf(element: string, name: string): string | undefined {
  const tag = /^<[^>]*>/u.exec(element)?.[0] ?? '';
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return value === undefined ? undefined : unescapeXml(value);
}

/** What stands between the tags, without the tags inside. */
export function textOf(element: string): string {
  return unescapeXml(element.replaceAll(/<[^>]*>/gu, ''));
}
