/**
 * The shape of a text: what an IT team may see of a value. Letters become A and a, digits 9, other signs stay.
 *
 * @returns such as `Aaaa-Aaaaa` or `AA99 9AA`, at most 60 characters
 */
export function shapeOf(text: string): string {
  return text
    .slice(0, 60)
    .replace(/\p{Nd}/gu, '9')
    .replace(/\p{L}|\p{M}/gu, (letter) => (/\p{Lu}|\p{Lt}/u.test(letter) ? 'A' : 'a'))
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
}
