/** A posted form as the body parser gives it; nothing in it is trusted. */
export type PostedForm = unknown;

const valueOf = (form: PostedForm, field: string): unknown =>
  typeof form === 'object' && form !== null ? (form as Readonly<Record<string, unknown>>)[field] : undefined;

/** The text of a field without blanks around it; empty when the field is missing or was sent twice. */
export function textOf(form: PostedForm, field: string): string {
  const value = valueOf(form, field);
  return typeof value === 'string' ? value.trim() : '';
}

/** The values of a field that may be sent many times, such as checkboxes. */
export function textsOf(form: PostedForm, field: string): readonly string[] {
  const value = valueOf(form, field);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each): each is string => typeof each === 'string' && each !== '');
}
