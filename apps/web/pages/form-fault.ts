/** Something wrong with a field of a form, in words for the person who filled it in. */
export interface FormFault<Field extends string = string> {
  /** Name of the field, and id of the input that the error summary leads to. */
  readonly field: Field;
  readonly text: string;
}

/** The first fault of each field as the form components of GOV.UK Frontend take it: `{ purpose: { text } }`. */
export function messagesOf(faults: readonly FormFault[]): Readonly<Record<string, { readonly text: string }>> {
  return Object.fromEntries(faults.toReversed().map(({ field, text }) => [field, { text }]));
}

/** The faults as the error summary of GOV.UK Frontend takes them. */
export function summaryOf(faults: readonly FormFault[]): readonly { readonly text: string; readonly href: string }[] {
  return faults.map(({ field, text }) => ({ text, href: `#${field}` }));
}
