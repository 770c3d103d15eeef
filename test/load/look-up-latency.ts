import { setTimeout as sleep } from 'node:timers/promises';
import { signInOverHttp } from '#apps/standalone';
import type { ReferencePartnership } from '#libs/reference-partnership';
import type { LookUpRequest } from '#schemas';
import type { HubProcesses } from '#test/hub-processes';

function requestsOf({ people }: ReferencePartnership): readonly LookUpRequest[] {
  return people.flatMap(({ given, family, birthDate, homes }, at): LookUpRequest[] => {
    const postcode = homes.at(-1)?.dwelling?.postcode;
    if (postcode === undefined || given[0] === undefined) return [];
    return [
      {
        purpose: 'SAFEGUARDING_CHILD',
        legalBasis: 'CHILDREN_ACT_1989_S47',
        caseReference: `BENCH-${at}`,
        relationship: 'duty-worker',
        urgency: 'green',
        person: { given: given[0], family, birthDate, postcode },
      },
    ];
  });
}

/**
 * Milliseconds of each look-up through the hub's HTTP API at a steady rate, asked on time whether or not the one before is answered.
 *
 * @param rate look-ups a second
 */
export async function lookUpLatency(
  hub: HubProcesses,
  sample: ReferencePartnership,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<readonly number[]> {
  const { hubUrl, redirectUri, password } = hub;
  const { token } = await signInOverHttp({ hubUrl, redirectUri, login: 'asha.practitioner', password });
  const requests = requestsOf(sample);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const ask = async (at: number, due: number): Promise<number> => {
    const body = JSON.stringify(requests[at % requests.length]);
    const response = await fetch(`${hubUrl}/look-ups`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`a look-up was answered ${response.status}`);
    await response.arrayBuffer();
    return performance.now() - due;
  };
  const began = performance.now();
  const asked: Promise<number>[] = [];
  for (let at = 0; at < rate * seconds; at++) {
    const due = began + (at * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    asked.push(ask(at, due));
  }
  return Promise.all(asked);
}
