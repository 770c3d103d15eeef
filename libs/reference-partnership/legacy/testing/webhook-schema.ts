const day = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } as const;
const instant = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' } as const;
const text = { type: 'string', minLength: 1 } as const;

const closed = (required: readonly string[], properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const listOf = (items: object): object => ({ type: 'array', items });

/** A payload of the probation case system. */
export const webhookSchema = closed(['eventType', 'occurredAt', 'caseReference'], {
  eventType: {
    type: 'string',
    pattern: '^probation-case\\.(snapshot|created|updated|closed|merged|unmerged|deleted|erased)$',
  },
  occurredAt: instant,
  caseReference: text,
  otherCaseReference: text,
  person: closed(['caseReference', 'names', 'gender', 'identifiers', 'telephoneNumbers', 'supervisions', 'contacts'], {
    caseReference: text,
    names: listOf(
      closed(['type', 'forenames', 'surname'], {
        type: { enum: ['MAIN', 'ALIAS', 'PREFERRED', 'FORMER'] },
        forenames: listOf(text),
        surname: { type: 'string' },
      }),
    ),
    dateOfBirth: day,
    gender: { enum: ['MALE', 'FEMALE', 'OTHER', 'NOT_KNOWN'] },
    identifiers: listOf(closed(['type', 'value'], { type: { enum: ['PNC', 'CRO', 'NINO', 'NHS'] }, value: text })),
    address: closed(['lines'], { lines: listOf(text), town: text, postcode: text }),
    telephoneNumbers: listOf(text),
    limitedAccess: { type: 'boolean' },
    supervisions: { ...listOf(closed(['startDate'], { startDate: day, endDate: day })), minItems: 1 },
    contacts: listOf(closed(['type', 'date'], { type: text, date: day })),
  }),
});
