import { HubError } from '#schemas/errors';
import { type PostedForm, textOf } from '../pages/form.ts';

/** A field that holds one of the codes that there are words for. @throws HubError REQUEST_INVALID with the field */
export function requiredCode<Code extends string>(
  form: PostedForm,
  field: string,
  words: Readonly<Record<Code, string>>,
): Code {
  const text = textOf(form, field);
  if (!Object.hasOwn(words, text)) throw new HubError('REQUEST_INVALID', { fields: [`/${field}`] });
  return text as Code;
}
