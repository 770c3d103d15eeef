import { HubError } from '#schemas/errors';

interface Described {
  /** What it is for, in one line. */
  readonly description: string;
  /** Whether it may be left out; its value is undefined then. */
  readonly optional?: true;
  /** Whether its value must never be shown. */
  readonly secret?: true;
}

/** One setting of an app: an environment variable. Without a default and not optional, it must be given. */
export type Variable = Described &
  (
    | { readonly kind: 'string' | 'url'; readonly default?: string }
    | { readonly kind: 'boolean'; readonly default?: boolean }
    | { readonly kind: 'list'; readonly default?: readonly string[] }
    | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly default?: string }
    | {
        readonly kind: 'integer';
        readonly unit?: string;
        readonly min?: number;
        readonly max?: number;
        readonly default?: number;
      }
  );

/** Every setting of an app by the name of its variable. */
export type ConfigDefinition = Readonly<Record<string, Variable>>;

type ValueOf<V extends Variable> = V extends { readonly kind: 'integer' }
  ? number
  : V extends { readonly kind: 'boolean' }
    ? boolean
    : V extends { readonly kind: 'list' }
      ? readonly string[]
      : V extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
        ? Choice
        : string;

/** What readConfig gives: each value typed, under the name of its variable. */
export type ConfigOf<D extends ConfigDefinition> = {
  readonly [Name in keyof D]: ValueOf<D[Name]> | (D[Name] extends { readonly optional: true } ? undefined : never);
};

/** Declares the settings of an app; keeps their exact types. */
export function defineConfig<const D extends ConfigDefinition>(definition: D): D {
  return definition;
}

/**
 * Reads every setting from the environment. An empty variable counts as missing.
 *
 * @throws HubError CONFIG_INVALID that names every variable at fault and why, never its value
 */
export function readConfig<D extends ConfigDefinition>(
  definition: D,
  env: Readonly<Record<string, string | undefined>>,
): ConfigOf<D> {
  const faults: string[] = [];
  const values = Object.entries(definition).map(([name, variable]) => {
    const text = env[name]?.trim() ?? '';
    if (text === '') {
      if (variable.default === undefined && !variable.optional)
        faults.push(`${name} is missing: ${variable.description}`);
      return [name, variable.default];
    }
    const parsed = parse(variable, text);
    if ('fault' in parsed) faults.push(`${name} ${parsed.fault}`);
    return [name, 'value' in parsed ? parsed.value : undefined];
  });
  if (faults.length > 0) throw new HubError('CONFIG_INVALID', { faults });
  return Object.fromEntries(values) as ConfigOf<D>;
}

type Parsed = { readonly value: unknown } | { readonly fault: string };

function parse(variable: Variable, text: string): Parsed {
  switch (variable.kind) {
    case 'string':
      return { value: text };
    case 'url':
      return URL.canParse(text) ? { value: text } : { fault: 'is not an address' };
    case 'boolean':
      return text === 'true' || text === 'false' ? { value: text === 'true' } : { fault: 'is neither true nor false' };
    case 'list': {
      const items = text.split(',').map((item) => item.trim());
      return items.includes('') ? { fault: 'has an empty item' } : { value: items };
    }
    case 'choice':
      return variable.choices.includes(text) ? { value: text } : { fault: `is none of ${variable.choices.join(', ')}` };
    case 'integer':
      return parseInteger(variable, text);
  }
}

function parseInteger({ min, max, unit }: Extract<Variable, { kind: 'integer' }>, text: string): Parsed {
  const value = Number(text);
  const inUnit = unit ? ` ${unit}` : '';
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) return { fault: 'is not a whole number' };
  if (min !== undefined && value < min) return { fault: `is below ${min}${inUnit}` };
  if (max !== undefined && value > max) return { fault: `is above ${max}${inUnit}` };
  return { value };
}
