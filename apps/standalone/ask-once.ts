import type { ScriptedLookUp } from '#libs/reference-partnership';
import { type LookUpAnswer, parseAs, type Problem } from '#schemas';
import { HubError } from '#schemas/errors';
import { signInOverHttp } from './identity-provider/sign-in-over-http.ts';

/** What one question brought, beside the truth. */
export interface AskedOnce {
  readonly lookUp: string;
  readonly outcome: LookUpAnswer['outcome'];
  /** Agencies named by the answer, sorted. */
  readonly named: readonly string[];
  /** Agencies that the truth expects, the asker's own left out: it knows of itself. */
  readonly expected: readonly string[];
  /** Whether the answer names each expected agency and nobody else. */
  readonly isRight: boolean;
  readonly answer: LookUpAnswer;
}

/** Whom and where to ask. */
export interface AskSettings {
  readonly hubUrl: string;
  readonly redirectUri: string;
  readonly password: string;
  /** Agency of the asker. */
  readonly askerAgency: string;
}

/**
 * Asks a scripted look-up as its practitioner: signs in and asks through the hub's HTTP API, as any client would.
 *
 * @throws HubError SIGN_IN_FAILED, HUB_UNREACHABLE with the code of the hub's refusal
 */
export async function askOnce(lookUp: ScriptedLookUp, settings: AskSettings): Promise<AskedOnce> {
  const session = await signInOverHttp({ ...settings, login: lookUp.asker });
  const response = await fetch(`${settings.hubUrl}/look-ups`, {
    method: 'POST',
    headers: { authorization: `Bearer ${session.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(lookUp.request),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new HubError('HUB_UNREACHABLE', { status: response.status, code: (body as Problem).code });
  const answer = parseAs('look-up-answer.v1', body, 'UNEXPECTED');
  const named = [...new Set(answer.flags.map((flag) => flag.agency ?? `unnamed ${flag.sector ?? 'partner'}`))].sort();
  const expected = lookUp.expectedAgencies.filter((agency) => agency !== settings.askerAgency).sort();
  const isRight = answer.outcome === lookUp.expectedOutcome && JSON.stringify(named) === JSON.stringify(expected);
  return { lookUp: lookUp.name, outcome: answer.outcome, named, expected, isRight, answer };
}
