const day = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } as const;
const partialDay = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' } as const;
const instant = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' } as const;
/** FHIR's string holds something, and neither begins nor ends with a blank. */
const text = { type: 'string', pattern: '^\\S(.*\\S)?$' } as const;
const id = { type: 'string', pattern: '^[A-Za-z0-9\\-.]{1,64}$' } as const;
const uri = { type: 'string', pattern: '^\\S+$' } as const;
const texts = { type: 'array', items: text, minItems: 1 } as const;

const closed = (required: readonly string[], properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
  minProperties: 1,
});
const listOf = (items: object): object => ({ type: 'array', minItems: 1, items });

const reference = closed(['reference'], {
  reference: { type: 'string', pattern: '^(Patient|Organization)/[A-Za-z0-9\\-.]{1,64}$' },
});
const period = closed(['start'], { start: day, end: day });

const patient = closed(['resourceType', 'id', 'active'], {
  resourceType: { const: 'Patient' },
  id,
  meta: closed(['lastUpdated'], {
    lastUpdated: instant,
    security: listOf(closed(['system', 'code'], { system: uri, code: { enum: ['R', 'U'] }, display: text })),
  }),
  identifier: listOf(closed(['system', 'value'], { system: uri, value: text })),
  active: { type: 'boolean' },
  name: listOf(
    closed(['use'], {
      use: { enum: ['official', 'usual', 'nickname', 'old'] },
      family: text,
      given: texts,
      prefix: texts,
    }),
  ),
  telecom: listOf(closed(['system', 'value'], { system: { enum: ['phone', 'email'] }, value: text })),
  gender: { enum: ['male', 'female', 'other', 'unknown'] },
  birthDate: partialDay,
  address: listOf(
    closed(['use', 'line'], { use: { enum: ['home', 'old'] }, line: texts, city: text, postalCode: text }),
  ),
  generalPractitioner: listOf(
    closed(['identifier'], { identifier: closed(['system', 'value', 'period'], { system: uri, value: text, period }) }),
  ),
  managingOrganization: reference,
  link: listOf(
    closed(['other', 'type'], { other: reference, type: { enum: ['replaced-by', 'replaces', 'refer', 'seealso'] } }),
  ),
});

const organization = closed(['resourceType', 'id', 'name'], {
  resourceType: { const: 'Organization' },
  id,
  name: text,
});

const request = closed(['method', 'url'], {
  method: { enum: ['PUT', 'DELETE'] },
  url: { type: 'string', pattern: '^(Patient|Organization)/[A-Za-z0-9\\-.]{1,64}$' },
  extension: listOf(
    closed(['url', 'valueCode'], {
      url: uri,
      valueCode: { enum: ['insert', 'change', 'close', 'merge', 'unmerge', 'delete', 'erase'] },
    }),
  ),
});

const entry = (required: readonly string[]): object =>
  closed(required, {
    fullUrl: { type: 'string', pattern: '^https://\\S+$' },
    resource: { anyOf: [patient, organization] },
    request,
  });

/** The part of FHIR R4's Bundle and Patient that a demographics service's export uses: a collection of resources, or a transaction of requests. */
export const bundleSchema = {
  type: 'object',
  required: ['resourceType', 'type', 'timestamp', 'entry'],
  additionalProperties: false,
  properties: {
    resourceType: { const: 'Bundle' },
    type: { enum: ['collection', 'transaction'] },
    timestamp: instant,
    entry: { type: 'array', minItems: 1 },
  },
  if: { properties: { type: { const: 'collection' } } },
  then: { properties: { entry: listOf(entry(['fullUrl', 'resource'])) } },
  else: { properties: { entry: listOf(entry(['request'])) } },
};
