import type { ConnectorKind } from '#libs/connector-sdk';
import { csvDrop } from './csv-drop/csv-drop.ts';
import { hl7Mllp } from './hl7-mllp/hl7-mllp.ts';
import { postgresView } from './postgres-view/postgres-view.ts';
import { xmlDrop } from './xml-drop/xml-drop.ts';

/** Every kind of source, one line each. */
export const connectorKinds: readonly ConnectorKind[] = [csvDrop, xmlDrop, postgresView, hl7Mllp];
