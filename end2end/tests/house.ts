import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

import { words, type Lang, type Say } from './words';

export { expect };

/** Somebody who books, and a service that has no sessions but those a journey makes. */
export interface Member {
  name: string;
  email: string;
  association: string;
  service: string;
}

/** What each project says about itself. */
export interface House {
  member: Member;
  /** A number of its own, so that no two projects book on the same day. */
  place: number;
  /** Whether every page is turned to run from right to left. */
  turned: boolean;
}

interface Visit {
  lang: Lang;
  say: Say;
  /** A day on which only this journey books. */
  dayFor: (journey: Journey) => string;
  /** What went wrong in the browser; a journey that finds something here has failed. */
  troubles: Troubles;
}

/** Journeys that book; each has days of its own. The first stays within the weeks whose sessions the directory shows. */
const JOURNEYS = ['member', 'clash', 'look-ahead', 'keyboard', 'desk', 'pages', 'series', 'requests', 'plan-keys', 'plan-drag', 'agenda'] as const;
type Journey = (typeof JOURNEYS)[number];

const TODAY = Date.UTC(2026, 10, 24);
const PROJECTS = 4;
const WORKERS = 2;

export const test = base.extend<House & Visit>({
  member: [{ name: '', email: '', association: '', service: '' }, { option: true }],
  place: [0, { option: true }],
  turned: [false, { option: true }],

  lang: async ({ locale }, use) => {
    await use(locale?.startsWith('en') ? 'en' : 'de');
  },

  say: async ({ lang }, use) => {
    await use(words(lang));
  },

  dayFor: async ({ place }, use, testInfo) => {
    await use((journey) => {
      const row = JOURNEYS.indexOf(journey) * WORKERS + (testInfo.parallelIndex % WORKERS);
      return openDay(1 + place + PROJECTS * row);
    });
  },

  troubles: [
    async ({ context, baseURL }, use) => {
      const troubles = new Troubles(context, new URL(baseURL ?? '').origin);
      await use(troubles);
      expect(troubles.found, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],

  page: async ({ page, turned }, use) => {
    if (turned) {
      await page.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl'));
      });
    }
    await use(page);
  },
});

/** Public holidays of Hesse within reach of the journeys; the house is closed on them. */
const HOLIDAYS = ['2026-12-25', '2026-12-26', '2027-01-01', '2027-03-26', '2027-03-29'];

/** The day on which the house has been open so many times after today. */
function openDay(count: number): string {
  for (let days = 1; ; days++) {
    const day = dayAfterToday(days);
    if (!HOLIDAYS.includes(day) && --count === 0) return day;
  }
}

/** A date as HTML has it. */
export function dayAfterToday(days: number): string {
  return new Date(TODAY + days * 86_400_000).toISOString().slice(0, 10);
}

/** Errors on the console, in scripts and on the line, and everything that a page asks of another host. */
class Troubles {
  readonly found: string[] = [];
  readonly requests: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(context: BrowserContext, origin: string) {
    context.on('console', (message) => {
      // The line itself is watched below; here browsers only repeat the status of a page, be it meant or not.
      const repeats = message.text().startsWith('Failed to load resource');
      // The frame of a letter runs no script; that of axe and of a turned page is the only one that tries.
      const tries = /^Blocked script execution in '.*\/demo\/letters\/\d+\/html'/.test(message.text());
      if (message.type() === 'error' && !repeats && !tries) this.#add(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.#add(`script: ${error.error()}`));
    context.on('request', (request) => {
      this.requests.push(request.url());
      if (!request.url().startsWith('data:') && new URL(request.url()).origin !== origin) this.#add(`left the site: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // Who goes on before a page has loaded aborts what is still under way.
      if (why !== 'net::ERR_ABORTED') this.#add(`failed: ${request.url()} ${why}`);
    });
    context.on('response', (response) => {
      const isPage = response.request().isNavigationRequest();
      if (response.status() >= (isPage ? 500 : 400)) this.#add(`${response.status()}: ${response.url()}`);
    });
  }

  /** Lets a journey cause trouble on purpose. */
  expect(trouble: RegExp): void {
    this.#expected.push(trouble);
  }

  #add(trouble: string): void {
    if (!this.#expected.some((expected) => expected.test(trouble))) this.found.push(trouble);
  }
}

/** One press at the demo house's door. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/demo');
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens the choice of language and takes one by its own name. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  const choice = page.locator('details.langs');
  await choice.locator('summary').click();
  await choice.getByRole('listitem').getByText(name, { exact: true }).click();
}

/** A page of the plan whose table can be worked by hand already. */
export async function openPlan(page: Page, lang: Lang, look: Record<string, string>): Promise<void> {
  await page.goto(`/${lang}/calendar?${new URLSearchParams(look)}`);
  await expect(page.locator('.plan.by-hand')).toBeVisible();
}

/** Presses the first free stretch of a day in the plan, which opens the form with room, date and times filled in. */
export async function pressFreeStretch(page: Page, lang: Lang, day: string): Promise<Wish> {
  await page.goto(`/${lang}/calendar?view=day&date=${day}`);
  await page.locator('.plan a.free').first().click();
  await expect(page.locator('#booking-form')).toBeVisible();
  return wishOf(page);
}

/** Where and when. */
export interface Wish {
  room: string;
  date: string;
  start: string;
  end: string;
}

async function wishOf(page: Page): Promise<Wish> {
  const value = (field: keyof Wish) => page.locator(`#${field}`).inputValue();
  return { room: await value('room'), date: await value('date'), start: await value('start'), end: await value('end') };
}

/** The address of the form with a wish filled in. */
export function formFor(lang: Lang, wish: Wish): string {
  return `/${lang}/bookings/new?${new URLSearchParams({ ...wish })}`;
}

/** Says for whom and what for; where and when stand in the form already. */
export async function sayWhatFor(page: Page, association: string, service?: string): Promise<void> {
  await page.locator('#association').selectOption(association);
  await page.locator(`input[name=purpose][value=${service ? 'counselling' : 'meeting'}]`).check();
  if (service) await page.locator('#service').selectOption(service);
}

/** Sends the booking form and gives the status of the answer. */
export async function send(page: Page, say: Say): Promise<number> {
  const posted = page.waitForResponse((response) => response.request().method() === 'POST');
  // Where the coordination must agree, the room is asked for.
  const names = [say('booking-go'), say('booking-ask')].map((name) => page.getByRole('button', { name, exact: true }));
  await page.locator('#booking-form').getByRole('button').and(names[0].or(names[1])).click();
  const status = (await posted).status();
  await page.waitForLoadState();
  return status;
}

/** Books a free stretch of a day and stands on the booking's page. */
export async function book(page: Page, say: Say, lang: Lang, day: string, association: string, service?: string): Promise<Wish> {
  const wish = await pressFreeStretch(page, lang, day);
  await sayWhatFor(page, association, service);
  expect(await send(page, say)).toBe(303);
  await expectBooked(page, say);
  return wish;
}

/** The booking's page right after booking: it worked, or it waits for the coordination, and an e-mail is on its way or has just left. */
export async function expectBooked(page: Page, say: Say): Promise<void> {
  await expect(page).toHaveURL(/\/bookings\/[^/?]+\?fresh/);
  const [done, asked] = [say('booking-done'), say('booking-asked')].map((words) => page.getByRole('status').filter({ hasText: words }));
  await expect(done.or(asked)).toBeVisible();
}

/** The booking's number, from its address. */
export function bookingNumber(page: Page): string {
  return new URL(page.url()).pathname.split('/').pop() ?? '';
}

/**
 * Opens the newest letter to somebody in the demo's letters that says something; other journeys of the same person may just have
 * been written to as well.
 */
export async function openNewestLetter(page: Page, email: string, words = ''): Promise<void> {
  await page.goto('/demo/letters');
  const letters = page.getByRole('listitem').filter({ hasText: email }).getByRole('link');
  const addresses = await letters.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses) {
    await page.goto(address);
    if ((await page.locator('pre').innerText()).includes(words)) break;
  }
  await expect(page.locator('pre')).toContainText(words);
  await expect(page.locator('dl')).toContainText(email);
}

/** Everything typed into the booking form, by field. */
export async function typed(page: Page): Promise<Record<string, string>> {
  return page.locator('#booking-form').evaluate((form: HTMLFormElement) => {
    const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    return Object.fromEntries(pairs);
  });
}
