import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { samplePartnership } from '#libs/reference-partnership';
import { until } from '#test/app-process';
import { startBrowser } from '#test/browser';

jest.setTimeout(200_000);

const main = 'dist/apps/standalone/main.js';

/** `npm start` on a data folder, as far as a user sees it. */
interface Started {
  readonly child: ChildProcess;
  readonly webUrl: string;
  readonly password: string;
  readonly ended: Promise<number | null>;
}

async function start(data: string): Promise<Started> {
  const child = spawn(process.execPath, [main, '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await until(
    () => `the start is up (${stderr})`,
    () => {
      if (child.exitCode !== null) throw new Error(`the start ended: ${stderr}`);
      return stdout.includes('Ctrl-C');
    },
    150_000,
  );
  return {
    child,
    webUrl: /Signpost is up:\s+(\S+)/.exec(stdout)?.[1] ?? '',
    password: /password (\S+)/.exec(stdout)?.[1] ?? '',
    ended,
  };
}

describe('npm start', () => {
  const data = mkdtempSync(join(tmpdir(), 'signpost-start-'));
  const sample = samplePartnership();
  let started: Started;
  let browser: Browser;
  beforeAll(async () => {
    [started, browser] = await Promise.all([start(data), startBrowser()]);
  }, 160_000);
  afterAll(async () => {
    await browser.close();
    started.child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });

  async function as(login: string, walk: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(started.webUrl);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('User name').fill(login);
    await page.getByLabel('Password').fill(started.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${started.webUrl}/`);
    await walk(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await context.close();
  }

  async function lookUp(page: Page): Promise<string> {
    const { request } = sample.lookUps.find(({ name }) => name === 'known-to-all')!;
    await page.goto(`${started.webUrl}/look-ups/why`);
    await page.check(`input[value="${request.purpose}"]`);
    await page.selectOption('#legalBasis', request.legalBasis);
    await page.fill('#caseReference', request.caseReference);
    await page.check(`input[value="${request.relationship}"]`);
    await page.check(`input[value="${request.urgency}"]`);
    await page.locator('main button').click();
    const { given = '', family = '', postcode = '', birthDate = '' } = request.person;
    const [year = '', month = '', day = ''] = birthDate.split('-');
    const values = { given, family, postcode, birthYear: year, birthMonth: month, birthDay: day };
    for (const [id, value] of Object.entries(values)) await page.fill(`#${id}`, value);
    await page.getByRole('button', { name: 'Ask who else knows them' }).click();
    return page.locator('main').innerText();
  }

  it('lets a practitioner look up who else knows a person, and whom to ask', async () => {
    await as('asha.practitioner', async (page) => {
      const answer = await lookUp(page);
      for (const agency of sample.partnership({ issuer: '', connectorKeys: {} }).agencies)
        if (agency.id !== 'childrens-social-care') {
          expect(answer).toContain(agency.name);
          expect(answer).toContain(agency.teams[0]?.phone);
        }
      expect(page.url()).not.toMatch(/[?]/);
    });
  });

  it('lets a data steward decide a review, blind to the agencies', async () => {
    await as('sam.steward', async (page) => {
      await page.goto(`${started.webUrl}/reviews`);
      await page.locator('main td a, main th a').first().click();
      const shown = (await page.locator('main').innerText()).toLowerCase();
      expect(shown).not.toMatch(/police|youth justice|social care|health/);
      await page.getByRole('button', { name: 'Different people' }).click();
      expect(page.url()).toContain('/reviews');
    });
  });

  it('shows an IT team its feed and a partnership lead the counts', async () => {
    await as('iva.it', async (page) => {
      await page.goto(`${started.webUrl}/feeds`);
      const sent = sample.observations.filter(({ agency }) => agency === 'youth-justice').length;
      const shown = await page.locator('main').innerText();
      expect(shown).toContain('Youth Justice');
      expect(shown).toMatch(new RegExp(`Sent\\s+${sent}\\b`));
    });
    await as('lee.lead', async (page) => {
      await page.goto(`${started.webUrl}/indicators`);
      expect(await page.locator('main').innerText()).toMatch(/[0-9]{3}/);
    });
  });

  it('ends clean on Ctrl-C, leaves no server behind, and finds the same data at the second start', async () => {
    const pid = Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
    expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(() => process.kill(pid, 0)).toThrow();
    started = await start(data);
    await as('asha.practitioner', async (page) => {
      expect(await lookUp(page)).toContain('Severnmark Police');
    });
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
  });
});

describe('npm start -- --once', () => {
  it('loads, asks, prints the answer as the last line of stdout, and ends with 0 because it is right', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, '--once', '--json'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('records sent') });
    const answer = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>;
    expect(answer).toMatchObject({ isRight: true, named: ['health', 'police', 'youth-justice'] });
  });

  it('ends quietly on Ctrl-C in the middle of the load', async () => {
    const child = spawn(process.execPath, [main, '--once'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    await until(
      () => `the processes are up (${stderr})`,
      () => stderr.includes('hub, matcher, indexer and web are up'),
      60_000,
    );
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(stderr).toContain('ending ...');
    expect(stderr).not.toContain('could not start');
  });

  it('ends with 2 and tells the options when called wrongly', () => {
    const { status, stderr } = spawnSync(process.execPath, [main, '--twice'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('--twice') });
  });
});
