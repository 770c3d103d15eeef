import { addressText, identifierText, nameText, present, type Read, type Told, type ToldChange } from './told.ts';

/** A message by segment name: fields of each, as they stand. */
type Message = readonly (readonly string[])[];

const structures: readonly (readonly [type: string, segments: RegExp])[] = [
  ['ADT^A28^ADT_A05', /^MSH EVN PID PD1 PV1( ZIN)+( ZEV)*$/],
  ['ADT^A31^ADT_A05', /^MSH EVN PID PD1 PV1( ZIN)+( ZEV)*$/],
  ['ADT^A29^ADT_A21', /^MSH EVN PID PV1$/],
  ['ADT^A37^ADT_A37', /^MSH EVN PID PV1 PID PV1$/],
  ['ADT^A40^ADT_A39', /^MSH EVN PID PD1 MRG( ZIN)+( ZEV)*$/],
];

const escapes: Readonly<Record<string, string>> = { F: '|', S: '^', T: '&', R: '~', E: '\\' };
const unescaped = (text: string): string => text.replace(/\\([FSTRE])\\/g, (_, code: string) => escapes[code] ?? '');
const components = (field: string): readonly string[] => field.split('^').map(unescaped);
const repetitions = (field: string): readonly (readonly string[])[] =>
  field === '' ? [] : field.split('~').map(components);

const segment = (message: Message, name: string): readonly string[] => message.find(([first]) => first === name) ?? [];
const isoDay = (digits: string): string =>
  digits.replace(/^(\d{4})(\d\d)?(\d\d)?$/, (_, ...parts: (string | undefined)[]) =>
    parts
      .slice(0, 3)
      .filter((part) => part !== undefined)
      .join('-'),
  );
const isoMoment = (digits: string): string =>
  digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');

const nameUses: Readonly<Record<string, string>> = { L: 'official', A: 'alias', M: 'former', D: 'preferred' };
const sexes: Readonly<Record<string, string>> = { M: 'male', F: 'female', O: 'indeterminate', U: 'unknown' };
const protections: Readonly<Record<string, string>> = { Y: 'restricted', N: 'none', '': 'unknown' };

const keyOf = (message: Message): string =>
  repetitions(segment(message, 'PID')[3] ?? '').find((one) => one[4] === 'MR')?.[0] ?? '';

function told(message: Message): Told {
  const pid = segment(message, 'PID');
  const address = (type: string): string | undefined => {
    const one = repetitions(pid[11] ?? '').find((found) => found[6] === type);
    return one && addressText([one[0] ?? '', one[1] ?? ''], one[2] ?? '', one[4] ?? '', '');
  };
  const names = repetitions(pid[5] ?? '');
  return present<Told>({
    key: keyOf(message),
    names: names.map(([family = '', first = '', others = '', , , , type = '']) =>
      nameText(nameUses[type] ?? '?', [first, others].filter((part) => part !== '').join(' '), family),
    ),
    title: names.find(([, , , , , , type]) => type === 'L')?.[4],
    birthDate: pid[7] && isoDay(pid[7]),
    sex: sexes[pid[8] ?? ''] ?? '?',
    address: address('H'),
    previousAddress: address('P'),
    identifiers: repetitions(pid[3] ?? '')
      .filter((one) => one[4] === 'NH')
      .map(([value = '']) => identifierText('NHS', value)),
    phones: repetitions(pid[13] ?? '').map(([phone = '']) => phone),
    protection: protections[segment(message, 'PD1')[12] ?? ''] ?? '?',
    involvements: message
      .filter(([name]) => name === 'ZIN')
      .map(([, , opened = '', closed = '']) => `${isoDay(opened)} ${isoDay(closed)}`),
    receipts: message
      .filter(([name]) => name === 'ZEV')
      .map(([, , event = '', day = '']) => `${unescaped(event)} ${isoDay(day)}`),
    lastModified: isoMoment(segment(message, 'EVN')[2] ?? ''),
  });
}

function faultsOf(message: Message): readonly string[] {
  const msh = message[0] ?? [];
  // The separator itself is the first field of MSH.
  const [type = '', control = ''] = [msh[8], msh[9]];
  const names = message.map(([name]) => name).join(' ');
  const pid = segment(message, 'PID');
  return [
    ...(structures.some(([known, segments]) => known === type && segments.test(names))
      ? []
      : [`structure ${type} ${names}`]),
    ...(msh[1] === '^~\\&' && /^\d{14}$/.test(msh[6] ?? '') && msh[11] === '2.4' ? [] : ['MSH']),
    ...(/^[A-Z0-9]{1,20}$/.test(control) ? [] : ['MSH-10']),
    ...(/^\d{14}$/.test(segment(message, 'EVN')[2] ?? '') ? [] : ['EVN-2']),
    ...(keyOf(message) === '' ? ['PID-3'] : []),
    ...(type.startsWith('ADT^A29') && pid[5] !== '^^^^^^U' ? ['PID-5'] : []),
    ...(/^(\d{4}(\d\d(\d\d)?)?)?$/.test(pid[7] ?? '') ? [] : ['PID-7']),
  ];
}

function changesOf(messages: readonly Message[]): readonly ToldChange[] {
  const changes: ToldChange[] = [];
  for (let i = 0; i < messages.length; i++) {
    const message = messages[i] ?? [];
    const [, event = '', , , reason = ''] = segment(message, 'EVN');
    const own = { key: keyOf(message), other: '' };
    if (event === 'A29') changes.push({ ...own, operation: reason === 'ERASED' ? 'erase' : 'delete' });
    else if (event === 'A40')
      changes.push({ operation: 'merge', key: components(segment(message, 'MRG')[1] ?? '')[0] ?? '', other: own.key });
    else if (reason === 'UNMERGED') {
      // The record that is back, the two keys that are parted, and the record that it had been merged into.
      const [parted = [], survivor = []] = [messages[++i], messages[++i]];
      const keys = parted.filter(([name]) => name === 'PID').map((pid) => components(pid[3] ?? '')[0]);
      const other = keyOf(survivor);
      const areParted = keys[0] === own.key && keys[1] === other;
      changes.push({ ...own, operation: areParted ? 'unmerge' : '?', other, told: told(message) });
    } else {
      const operation = event === 'A28' ? 'insert' : reason === 'CLOSED' ? 'close' : 'change';
      changes.push({ ...own, operation, told: told(message) });
    }
  }
  return changes.map((change) => present<ToldChange>(change));
}

/** Reads a file of HL7 v2 ADT messages. */
export function readHl7(text: string, isChanges: boolean): Read {
  const messages = text
    .split(/(?<=\r)(?=MSH)/)
    .filter((message) => message !== '')
    .map((message): Message =>
      message
        .replace(/\r$/, '')
        .split('\r')
        .map((one) => one.split('|')),
    );
  const controls = messages.map(([msh]) => msh?.[9]);
  return {
    records: isChanges ? [] : messages.map(told),
    changes: isChanges ? changesOf(messages) : [],
    faults: [
      ...messages.flatMap(faultsOf),
      ...(new Set(controls).size === controls.length ? [] : ['a control id twice']),
      ...(text === '' || text.endsWith('\r') ? [] : ['no last segment end']),
    ],
  };
}
