import { HubError } from '#schemas/errors';
import { leaf, type SourceNode } from '#libs/connector-sdk';

/** Separators that a message declares. */
interface Separators {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

/** A message taken apart: its fields as nested nodes, `PID.5` with children `1`, `2`, ... */
export interface Hl7Message {
  readonly source: SourceNode;
  /** Such as ADT^A28. */
  readonly type: string;
  readonly controlId: string;
}

const segmentName = /^[A-Z][A-Z0-9]{2}$/;
const maxSegments = 200;

function unescape(text: string, { field, component, repetition, escape, subcomponent }: Separators): string {
  if (!text.includes(escape)) return text;
  const meanings: Readonly<Record<string, string>> = {
    F: field,
    S: component,
    T: subcomponent,
    R: repetition,
    E: escape,
  };
  const parts = text.split(escape);
  // Every second part stands between escape signs.
  return parts.map((part, at) => (at % 2 === 0 ? part : (meanings[part] ?? hexadecimal(part)))).join('');
}

/** \Xdd..\ is bytes; highlighting and other local escapes mean nothing in a name. */
function hexadecimal(part: string): string {
  return /^X([0-9A-Fa-f]{2})+$/.test(part) ? Buffer.from(part.slice(1), 'hex').toString('latin1') : '';
}

function componentNode(name: string, text: string, separators: Separators): SourceNode {
  const parts = text.split(separators.subcomponent);
  const own = unescape(parts[0] ?? '', separators);
  if (parts.length === 1) return leaf(name, own);
  return { name, text: own, children: parts.map((part, at) => leaf((at + 1).toString(), unescape(part, separators))) };
}

function fieldNodes(name: string, text: string, separators: Separators): readonly SourceNode[] {
  // Two quotation marks say that a value was deleted: there is none.
  return text
    .split(separators.repetition)
    .filter((one) => one !== '' && one !== '""')
    .map((one) => {
      const children = one
        .split(separators.component)
        .map((part, at) => componentNode((at + 1).toString(), part === '""' ? '' : part, separators));
      return { name, text: children[0]?.text ?? '', children };
    });
}

/** Fields whose fifth component is a type: each repetition is also to be had as `PID.3[MR]`. */
function typed(node: SourceNode): readonly SourceNode[] {
  const type = node.name === 'PID.3' ? node.children[4]?.text : undefined;
  return type === undefined || type === '' ? [node] : [node, { ...node, name: `PID.3[${type}]` }];
}

function segmentNodes(segment: string, separators: Separators): readonly SourceNode[] {
  const [name = '', ...fields] = segment.split(separators.field);
  if (!segmentName.test(name)) throw new HubError('HL7_MESSAGE_INVALID', { fields: ['segment'] });
  // The first field of MSH is the separator itself, the second the others.
  const from = name === 'MSH' ? 2 : 1;
  return fields.flatMap((text, at) => {
    const field = `${name}.${(at + from).toString()}`;
    return field === 'MSH.2' ? [leaf(field, text)] : fieldNodes(field, text, separators).flatMap(typed);
  });
}

/** A segment that the sender added to the standard ones may repeat: each is also to be had whole, as `ZIN` with its fields by number. */
function localSegment(segment: string, separators: Separators): readonly SourceNode[] {
  const [name = '', ...fields] = segment.split(separators.field);
  if (!name.startsWith('Z')) return [];
  const children = fields.flatMap((text, at) => fieldNodes((at + 1).toString(), text, separators));
  return [{ name, text: children[0]?.text ?? '', children }];
}

function separatorsOf(text: string): Separators {
  const [, field, component, repetition, escape, subcomponent] = /^MSH(.)(.)(.)(.)(.)/s.exec(text) ?? [];
  if (!field || !component || !repetition || !escape || !subcomponent)
    throw new HubError('HL7_MESSAGE_INVALID', { fields: ['MSH'] });
  return { field, component, repetition, escape, subcomponent };
}

const charsets: Readonly<Record<string, string>> = {
  '': 'utf-8',
  ASCII: 'utf-8',
  'UNICODE UTF-8': 'utf-8',
  UNICODE: 'utf-8',
  '8859/1': 'windows-1252',
};

/** The text of a message in the character set of its MSH-18. @throws HubError HL7_MESSAGE_UNSUPPORTED, ENCODING_WRONG */
function decode(bytes: Buffer): string {
  const end = bytes.indexOf(0x0d);
  const header = bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
  const declared = header.split(header[3] ?? '|')[17]?.split('~')[0] ?? '';
  const charset = charsets[declared.trim().toUpperCase()];
  if (charset === undefined) throw new HubError('HL7_MESSAGE_UNSUPPORTED', { fields: ['MSH.18'] });
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new HubError('ENCODING_WRONG', { fields: ['MSH.18'] });
  }
}

const textAt = (nodes: readonly SourceNode[], name: string): string =>
  nodes.find((node) => node.name === name)?.text ?? '';

/**
 * Takes a message apart.
 *
 * @throws HubError HL7_MESSAGE_INVALID, HL7_MESSAGE_UNSUPPORTED, ENCODING_WRONG
 */
export function parseMessage(bytes: Buffer): Hl7Message {
  const text = decode(bytes);
  const separators = separatorsOf(text);
  const segments = text.split(/\r\n?|\n/).filter((segment) => segment !== '');
  // A message that was cut short ends inside a segment: each segment ends with a carriage return.
  if (!/[\r\n]$/.test(text) || segments.length > maxSegments)
    throw new HubError('HL7_MESSAGE_INVALID', { fields: ['segment'] });
  const children = segments.flatMap((segment) => [
    ...segmentNodes(segment, separators),
    ...localSegment(segment, separators),
  ]);
  const messageType = children.find(({ name }) => name === 'MSH.9');
  return {
    source: { name: 'message', text: '', children },
    type: [messageType?.children[0]?.text ?? '', messageType?.children[1]?.text ?? ''].join('^'),
    controlId: textAt(children, 'MSH.10'),
  };
}
