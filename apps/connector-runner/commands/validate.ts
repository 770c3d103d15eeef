import { faultsOfManifest } from '#libs/connector-sdk';
import type { Output } from './output.ts';

/** `validate MANIFEST`: manifest and mapping against their schemas, the mapping's own tests. @returns exit code */
export function validate(manifest: string, output: Output): number {
  const faults = faultsOfManifest(manifest);
  for (const { file, line, column, pointer, why } of faults) output.line(`${file}:${line}:${column} ${pointer} ${why}`);
  if (faults.length === 0) output.line(`${manifest}: manifest and mapping are valid, the mapping's tests pass`);
  output.answer({ valid: faults.length === 0, faults });
  return faults.length === 0 ? 0 : 1;
}
