import type { Action, Contexts, Decision, Resources } from './policy-facts.ts';
import { policyTable, rolesOf, type Rule } from './policy-table.ts';
import type { Viewer } from './viewer.ts';

/**
 * May this viewer do this? Pure: the same arguments give the same decision under one policyVersion.
 *
 * @returns a denial with ROLE_REFUSED when the role alone forbids it; else what the first rule of the table that holds says
 */
export function decide<A extends Action>(
  viewer: Viewer,
  action: A,
  resource: Resources[A],
  context: Contexts[A],
): Decision {
  if (!rolesOf[action].some((role) => viewer.roles.includes(role))) return refused;
  const rules: readonly Rule<A>[] = policyTable[action];
  return rules.find((rule) => rule.holds(viewer, resource, context))?.decision ?? refused;
}

const refused: Decision = { effect: 'deny', obligations: [], reason: 'ROLE_REFUSED' };
