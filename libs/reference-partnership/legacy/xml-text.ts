const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside an element or an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** An element with a text; nothing where there is none. */
export const element = (name: string, text: string | undefined): string =>
  text === undefined || text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;

/** An element with others inside. */
export const nested = (name: string, ...parts: readonly string[]): string => `<${name}>${parts.join('')}</${name}>`;
