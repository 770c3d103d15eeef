import type { SampleAgencyId as AgencyId } from '../world/agency-id.ts';

/** A string that was planted in one field and nowhere else: whoever finds it outside the sealed record has found a leak. */
export interface Canary {
  readonly agency: AgencyId;
  /** The field's name in its legacy format. */
  readonly field: string;
  /** Whether its record is good and must be taken, or bad and must be refused. */
  readonly kind: 'good' | 'bad';
  /** The planted string, in each form that it takes on the way; to be searched without regard to case. */
  readonly texts: readonly string[];
}

const marks: Readonly<Record<AgencyId, string>> = {
  'childrens-social-care': 'Cs',
  'youth-justice': 'Yj',
  police: 'Po',
  health: 'He',
};

/** The canary of a field: letters alone, so that it passes as a name. @param kind good for a record that is taken, bad for one refused */
export function canaryOf(agency: AgencyId, field: string, kind: Canary['kind']): string {
  const letters = field
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
  // Fields whose names end in a number keep it as a letter.
  const spelled = letters.replace(/[0-9]/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  return `Qzx${kind === 'bad' ? 'b' : ''}${marks[agency].toLowerCase()}${spelled.toLowerCase()}`;
}
