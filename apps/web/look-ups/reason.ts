import type { LookUpOptions } from '#schemas';
import type { FormFault } from '../pages/form-fault.ts';
import { type PostedForm, textOf, textsOf } from '../pages/form.ts';
import { words } from '../words/words.ts';

/** Why someone asks, as typed on the first page. */
export interface Reason {
  readonly purpose: string;
  readonly legalBasis: string;
  readonly caseReference: string;
  readonly relationship: string;
  readonly urgency: string;
  /** Agencies to ask; empty means all. */
  readonly agencies: readonly string[];
}

/** Reads the fields of the first page, which the second carries along. */
export function reasonOf(form: PostedForm): Reason {
  return {
    purpose: textOf(form, 'purpose'),
    legalBasis: textOf(form, 'legalBasis'),
    caseReference: textOf(form, 'caseReference'),
    relationship: textOf(form, 'relationship'),
    urgency: textOf(form, 'urgency'),
    agencies: textsOf(form, 'agencies'),
  };
}

// As in look-up-request.v1.
const caseReferencePattern = /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}$/;

function caseReferenceFault(reference: string): string | undefined {
  if (reference === '') return 'Enter your case reference';
  if (reference.length < 3 || reference.length > 40) return 'Case reference must be between 3 and 40 characters';
  if (!caseReferencePattern.test(reference)) {
    return 'Case reference must begin with a letter or number, and have only letters, numbers, spaces, full stops, slashes and hyphens';
  }
  return undefined;
}

/**
 * What is wrong with the reason, in the order of the page.
 *
 * @param options what the asker's agreements allow
 */
export function reasonFaults(reason: Reason, options: LookUpOptions): readonly FormFault<keyof Reason>[] {
  const offers = (choices: readonly { readonly code: string }[], code: string): boolean =>
    choices.some((choice) => choice.code === code);
  const texts: Readonly<Record<keyof Reason, string | false | undefined>> = {
    purpose: !offers(options.purposes, reason.purpose) && 'Select why you need to know',
    legalBasis: !offers(options.legalBases, reason.legalBasis) && 'Select the law that lets you ask',
    caseReference: caseReferenceFault(reason.caseReference),
    relationship: !Object.hasOwn(words.relationship, reason.relationship) && 'Select what your part is',
    urgency: !Object.hasOwn(words.urgency, reason.urgency) && 'Select how soon you need to speak to someone',
    agencies:
      !reason.agencies.every((id) => options.agencies.some((agency) => agency.id === id)) &&
      'Select agencies from the list',
  };
  return (Object.keys(texts) as (keyof Reason)[]).flatMap((field) => {
    const text = texts[field];
    return text ? [{ field, text }] : [];
  });
}
