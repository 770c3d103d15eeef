import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type RunningWeb, startWeb } from '#apps/web';
import { fakeAnswers, type FakeHub, fakeWebConfig, startFakeHub } from '#apps/web/testing';
import { createLog } from '#libs/runtime';
import { until } from '#test/app-process';
import { startBrowser } from '#test/browser';
import { freePort } from '#test/free-port';

const patienceMs = 120_000;
const reviewPath = `/reviews/${fakeAnswers.openReview.id}`;
const familyPath = `/reviews/${fakeAnswers.familyReview.id}`;
const personPath = `/people/${fakeAnswers.history.personId}`;
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Presses Tab until the element has the focus, as someone without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function typeIn(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

describe('the pages in a browser', () => {
  let hub: FakeHub;
  let web: RunningWeb;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  // What has been started is closed, even when what should follow has failed.
  const started: { close(): Promise<void> }[] = [];
  const addresses: string[] = [];
  const refusedByPolicy: string[] = [];

  const open = async (path: string): Promise<void> => {
    await page.goto(web.url + path);
  };
  const signIn = async (): Promise<void> => {
    await open('/sign-in');
    await page.getByRole('heading', { name: 'Hello, Asha Rahman' }).waitFor();
  };
  const fillReason = async (): Promise<void> => {
    await open('/look-ups/why');
    await page.getByLabel('To safeguard a child').check();
    await page.getByLabel('Which law lets you ask?').selectOption('CHILDREN_ACT_1989_S47');
    await page.getByLabel('Your case reference').fill('CSC-2026/118');
    await page.getByLabel('I am the duty worker').check();
    await page.getByLabel('Amber: within a day').check();
    await page.getByRole('button', { name: 'Continue' }).click();
  };
  const ask = async (): Promise<void> => {
    await fillReason();
    await page.getByLabel('First names').fill('Canarygiven');
    await page.getByLabel('Last name', { exact: true }).fill('Canaryfamily');
    await page.getByLabel('Year').fill('2009');
    await page.getByRole('button', { name: 'Ask who else knows them' }).click();
  };

  const previewUnlink = async (): Promise<void> => {
    await page.getByLabel('Record 3').check();
    await page.getByRole('button', { name: 'See what unlinking would mean' }).click();
    await page.getByRole('heading', { name: 'Who was shown the wrong link' }).waitFor();
  };
  const tryThresholds = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Try', exact: true }).click();
    await page.getByText('What these would do').waitFor();
  };
  const revealAddresses = async (): Promise<void> => {
    await page.getByText('See the addresses, for a reason').click();
    await page.getByLabel('Only the addresses can decide it').check();
    await page.getByRole('button', { name: 'Show the addresses' }).click();
    await page.getByRole('heading', { name: 'Addresses of the records' }).waitFor();
  };

  beforeAll(async () => {
    started.push((hub = await startFakeHub()));
    started.push(
      (web = await startWeb(fakeWebConfig(hub.url, await freePort()), createLog('web', { write: () => undefined }))),
    );
    started.push((browser = await startBrowser()));
  }, patienceMs);

  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    page.on('request', (sent) => addresses.push(sent.url()));
    page.on('console', (line) => {
      if (line.text().includes('Content Security Policy')) refusedByPolicy.push(line.text());
    });
  });

  afterEach(async () => {
    hub.reset();
    await context.close();
  });

  afterAll(async () => {
    await Promise.all(started.map((each) => each.close()));
  });

  it.each<{ name: string; go: () => Promise<void> }>([
    {
      name: 'start',
      go: () =>
        page
          .context()
          .clearCookies()
          .then(() => open('/')),
    },
    { name: 'session ended', go: () => (hub.refuse('GET /sessions/current', 'SESSION_ENDED'), open('/notices')) },
    { name: 'signed out', go: () => open('/signed-out') },
    { name: 'home', go: () => open('/') },
    { name: 'why are you asking', go: () => open('/look-ups/why') },
    {
      name: 'why are you asking, with faults',
      go: () => open('/look-ups/why').then(() => page.getByRole('button', { name: 'Continue' }).click()),
    },
    { name: 'who', go: fillReason },
    {
      name: 'who, with faults',
      go: () => fillReason().then(() => page.getByRole('button', { name: 'Ask who else knows them' }).click()),
    },
    { name: 'answer', go: ask },
    { name: 'answer with nothing to show', go: () => (hub.answer('POST /look-ups', fakeAnswers.nothingToShow), ask()) },
    { name: 'answer that is ambiguous', go: () => (hub.answer('POST /look-ups', fakeAnswers.ambiguous), ask()) },
    { name: 'answer that needs more', go: () => (hub.answer('POST /look-ups', fakeAnswers.notEnough), ask()) },
    { name: 'notices', go: () => open('/notices') },
    { name: 'records to compare', go: () => open('/reviews?told=same') },
    { name: 'protected records to compare', go: () => open('/cleared-reviews') },
    { name: 'comparison', go: () => open(reviewPath) },
    { name: 'comparison of six records', go: () => open(familyPath) },
    { name: 'addresses of the records', go: () => open(reviewPath).then(revealAddresses) },
    { name: 'questions about our records', go: () => open('/source-questions') },
    { name: 'how a person came about', go: () => open(personPath) },
    { name: 'who was shown a wrong link', go: () => open(personPath).then(previewUnlink) },
    { name: 'pairs that are never linked', go: () => open('/do-not-link') },
    { name: 'how reviews go', go: () => open('/review-quality') },
    { name: 'thresholds tried', go: () => open('/thresholds').then(tryThresholds) },
    { name: 'feeds', go: () => open('/feeds') },
    { name: 'counts', go: () => open('/indicators') },
    { name: 'page not found', go: () => open('/nowhere') },
    { name: 'role refused', go: () => (hub.refuse('GET /notices', 'ROLE_REFUSED'), open('/notices')) },
  ])(
    'meets WCAG 2.2 AA: $name',
    async ({ go }) => {
      await signIn();
      await go();
      expect(await violationsOn(page)).toEqual([]);
    },
    patienceMs,
  );

  it.each<{ name: string; go: () => Promise<void> }>([
    ...[
      '/',
      '/look-ups/why',
      '/notices',
      reviewPath,
      familyPath,
      '/source-questions',
      personPath,
      '/do-not-link',
      '/review-quality',
      '/thresholds',
      '/feeds',
      '/indicators',
    ].map((path) => ({
      name: path,
      go: () => open(path),
    })),
    { name: 'who', go: fillReason },
    { name: 'answer', go: ask },
  ])(
    'needs no sideways scrolling at 320 pixels: $name',
    async ({ go }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await signIn();
      await go();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await violationsOn(page)).toEqual([]);
    },
    patienceMs,
  );

  it(
    'takes a practitioner from the door to a telephone number by keyboard alone, on four pages after signing in',
    async () => {
      await open('/');
      await press(page, 'a.govuk-button--start');
      await page.waitForURL(`${web.url}/`);
      await press(page, 'a.govuk-button--start');
      await page.waitForURL('**/look-ups/why');
      await press(page, '#purpose', 'Space');
      await typeIn(page, '#legalBasis', 'Children Act 1989');
      await typeIn(page, '#caseReference', 'CSC-2026/118');
      await press(page, '#relationship', 'Space');
      await press(page, '#urgency', 'Space');
      await page.keyboard.press('ArrowDown');
      await press(page, 'main button.govuk-button');
      await page.waitForURL('**/look-ups/who');
      await typeIn(page, '#given', 'Canarygiven');
      await typeIn(page, '#family', 'Canaryfamily');
      await typeIn(page, '#birthDay', '30');
      await typeIn(page, '#birthMonth', '4');
      await typeIn(page, '#birthYear', '2009');
      await typeIn(page, '#postcode', 'LS7 1AB');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/look-ups/answer');
      await tabTo(page, 'a[href="tel:01632960101"]');
      expect(hub.calls.findLast(({ path }) => path === '/look-ups')?.body).toMatchObject({
        purpose: 'SAFEGUARDING_CHILD',
        legalBasis: 'CHILDREN_ACT_1989_S47',
        urgency: 'amber',
        person: { birthDate: '2009-04-30' },
      });
    },
    patienceMs,
  );

  it(
    'has a steward decide a pair by keyboard alone in few enough presses for 20 seconds, reading aside, and brings the next pair',
    async () => {
      await signIn();
      await open('/reviews');
      let presses = 0;
      const press = async (key: string): Promise<void> => {
        presses += 1;
        await page.keyboard.press(key);
      };
      const pressUntilOn = async (selector: string): Promise<void> => {
        while ((await page.locator(`${selector}:focus`).count()) === 0 && presses < 60) await press('Tab');
        await press('Enter');
      };
      await pressUntilOn('.govuk-skip-link');
      await pressUntilOn(`a[href="${reviewPath}"]`);
      await page.waitForURL(`**${reviewPath}`);
      await pressUntilOn('.govuk-skip-link');
      await pressUntilOn('a[href="#decision"]');
      await pressUntilOn('button[value="same"]');
      await page.waitForURL(`**${familyPath}?told=same`);
      await page.getByText('Your answer was recorded: Same person.').waitFor();
      expect(hub.calls.findLast(({ method }) => method === 'POST')?.body).toEqual({ verdict: 'same' });
      // Keystroke-level model (Card, Moran and Newell 1980): a press takes a steward 0.28 s, and each of the five steps 1.35 s to think of.
      expect(presses * 0.28 + 5 * 1.35).toBeLessThan(12);
    },
    patienceMs,
  );

  it(
    'leads from an answer back to the details, and on to a sibling without the reason typed again',
    async () => {
      await signIn();
      await ask();
      await page.getByRole('heading', { name: 'Who to ask' }).waitFor();
      await page.getByRole('button', { name: 'Change or add details' }).click();
      expect(await page.getByLabel('First names').inputValue()).toBe('Canarygiven');
      expect(await page.getByLabel('Year').inputValue()).toBe('2009');
      await page.getByRole('button', { name: 'Ask who else knows them' }).click();
      await page.getByRole('button', { name: 'Ask about someone else for the same reason' }).click();
      await page.getByRole('heading', { name: 'Who are you asking about?' }).waitFor();
      expect(await page.content()).not.toMatch(/Canarygiven|Canaryfamily/);
      await page.getByText('CSC-2026/118').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByLabel('First names').fill('Canarysibling');
      await page.getByLabel('Last name', { exact: true }).fill('Canaryfamily');
      await page.getByLabel('Year').fill('2011');
      await page.getByRole('button', { name: 'Ask who else knows them' }).click();
      await page.getByRole('heading', { name: 'Who to ask' }).waitFor();
      const asked = hub.calls.filter(({ path }) => path === '/look-ups').map(({ body }) => body);
      const reason = {
        purpose: 'SAFEGUARDING_CHILD',
        legalBasis: 'CHILDREN_ACT_1989_S47',
        caseReference: 'CSC-2026/118',
      };
      expect(asked).toMatchObject([
        { ...reason, person: { given: 'Canarygiven', birthDate: '2009' } },
        { ...reason, person: { given: 'Canarygiven', birthDate: '2009' } },
        { ...reason, person: { given: 'Canarysibling', birthDate: '2011' } },
      ]);
      expect(new URL(page.url()).search).toBe('');
      await page.getByRole('link', { name: 'Ask for another reason' }).click();
      await page.getByRole('heading', { name: 'Why are you asking?' }).waitFor();
      expect(await page.getByLabel('Your case reference').inputValue()).toBe('');
    },
    patienceMs,
  );

  it(
    'begins anew where a browser that went back from an answer loads again what it may not keep',
    async () => {
      await signIn();
      await ask();
      await page.getByRole('heading', { name: 'Who to ask' }).waitFor();
      await expect(page.goBack()).rejects.toThrow('ERR_CACHE_MISS');
      // While the browser still puts its own page up, there is nothing to load again.
      const isLoadedAgain = (): Promise<boolean> =>
        page.reload().then(
          () => true,
          () => false,
        );
      await until('the page is loaded again', isLoadedAgain);
      await page.getByRole('heading', { name: 'Why are you asking?' }).waitFor();
      expect(await page.content()).not.toMatch(/canary/i);
    },
    patienceMs,
  );

  it(
    'moves the focus to the summary of faults, and from there to the field',
    async () => {
      await signIn();
      await open('/look-ups/why');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.locator('.govuk-error-summary:focus').waitFor();
      await page.getByRole('link', { name: 'Enter your case reference' }).press('Enter');
      await page.locator('#caseReference:focus').waitFor();
    },
    patienceMs,
  );

  it(
    'works without JavaScript: ask, change the reason, ask again, decide a review, sign out',
    async () => {
      await context.close();
      context = await browser.newContext({ javaScriptEnabled: false });
      page = await context.newPage();
      await signIn();
      await fillReason();
      await page.getByLabel('Record reference').fill('CSC/1');
      await page.getByRole('button', { name: 'Change why you are asking' }).click();
      await page.getByLabel('Red: someone may be at risk now').check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Ask who else knows them' }).click();
      await page.getByText('01632 960 202').waitFor();
      expect(hub.calls.findLast(({ path }) => path === '/look-ups')?.body).toMatchObject({
        urgency: 'red',
        person: { recordReference: { stream: 'person', key: 'CSC/1' } },
      });
      await open(reviewPath);
      await page.getByRole('button', { name: 'Different people' }).click();
      await page.getByText('Your answer was recorded').waitFor();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('heading', { name: 'You have signed out' }).waitFor();
      expect(await context.cookies()).toEqual([]);
    },
    patienceMs,
  );

  it('has asked for no address with a name, a number or a case reference in it, and the content policy refused nothing', () => {
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !address.startsWith(web.url))).toEqual([]);
    expect(addresses.filter((address) => /canary|LS7|2009|2011|CSC/i.test(address.slice(web.url.length)))).toEqual([]);
    expect(refusedByPolicy).toEqual([]);
  });
});
