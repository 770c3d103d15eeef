import { signInOverHttp } from '#apps/standalone';
import { evaluateClusters } from '#matching/evaluate';
import type { ReferencePartnership } from '#libs/reference-partnership';
import type { ReviewDecision, Reviews } from '#schemas';
import { until } from '#test/app-process';
import type { HubProcesses } from '#test/hub-processes';
import { recordIds } from '#test/hub-state';

const plain = (handle: string): string => handle.replaceAll('-', '');

/** Precision and recall of the hub's persons over the sample's records. */
export interface Accuracy {
  readonly precision: number;
  readonly recall: number;
}

function truthOf(sample: ReferencePartnership): ReadonlyMap<string, string> {
  return new Map(sample.truth.map(({ recordId, personId }) => [recordId.replace('/person/', '/'), personId]));
}

/** Compares the persons of a hub with the truth, pair by pair. */
export async function accuracyOf(hub: HubProcesses, sample: ReferencePartnership): Promise<Accuracy> {
  const ids = recordIds(hub.data, sample);
  const truth = truthOf(sample);
  const rows = await hub.database.query<{ handle: string; person: string }>(
    'select handle, person_id as person from identity.membership where person_id is not null',
  );
  const known = rows.flatMap(({ handle, person }) => {
    const id = ids.get(plain(handle));
    return id !== undefined && truth.has(id) ? [[id, person] as const] : [];
  });
  const expected = new Map(known.map(([id]) => [id, truth.get(id) ?? '']));
  const { precision, recall } = evaluateClusters(new Map(known), expected);
  return { precision, recall };
}

/** Decides every review as somebody who knows the truth would, through the hub's API, until none is open. @returns how many */
export async function reviewByTruth(hub: HubProcesses, sample: ReferencePartnership): Promise<number> {
  const { hubUrl, redirectUri, password } = hub;
  const { token } = await signInOverHttp({ hubUrl, redirectUri, login: 'sam.steward', password });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const ids = recordIds(hub.data, sample);
  const truth = truthOf(sample);
  let decided = 0;
  for (;;) {
    const { reviews } = (await (await fetch(`${hubUrl}/reviews`, { headers })).json()) as Reviews;
    if (reviews.length === 0) return decided;
    const pairs = await hub.database.query<{ id: string; left: string; right: string }>(
      'select id, left_handle as left, right_handle as right from identity.review where id = any($1)',
      [reviews.map(({ id }) => id)],
    );
    for (const { id, left, right } of pairs) {
      const [one, other] = [left, right].map((handle) => truth.get(ids.get(plain(handle)) ?? ''));
      const verdict: ReviewDecision = { verdict: one !== undefined && one === other ? 'same' : 'different' };
      const body = JSON.stringify(verdict);
      const response = await fetch(`${hubUrl}/reviews/${id}/decision`, { method: 'POST', headers, body });
      // A decision on another pair may have settled this one.
      if (!response.ok && response.status !== 409 && response.status !== 404)
        throw new Error(`a decision was answered ${response.status}`);
      decided += response.ok ? 1 : 0;
    }
    await until('the decisions are taken', async () => {
      const [row] = await hub.database.query<{ waiting: string }>(
        `select (select count(*) from log.arrival) + (select coalesce(sum(p.next_offset - coalesce(o.next_offset, 0)), 0)
           from log.partition p left join log.consumer_offset o
             on o.topic = p.topic and o.partition = p.partition and o.consumer_group = 'matcher'
           where p.topic = 'decisions') as waiting`,
      );
      return row?.waiting === '0';
    });
  }
}
