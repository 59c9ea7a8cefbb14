import { type Page } from '@playwright/test';

import { book, expect, formFor, openNewestLetter, sayWhatFor, send, signInAs, type Member } from './house';
import type { Lang, Say } from './words';

/** What a page needs to be opened. */
export interface Way {
  page: Page;
  lang: Lang;
  say: Say;
  member: Member;
  day: string;
}

/** A letter without a page around it. */
export const LETTER = 'a letter as its reader gets it';

/** Every kind of page the house has, and how somebody comes to see it. */
export const PAGES: Record<string, (way: Way) => Promise<unknown>> = {
  // For everybody.
  'the home page': public_('/'),
  'the list of services': public_('/counselling'),
  'a list of services narrowed down': public_('/counselling?topic=letters-forms&language=tr'),
  'a list of services without any': public_('/counselling?topic=asylum-interview&language=vi'),
  'a service with sessions': public_('/counselling/brief-verstehen'),
  'a service by arrangement': public_('/counselling/foerderantrag-schreiben'),
  'the associations': public_('/associations'),
  'an association': public_('/associations/frauenwerkstatt-morgenziegel'),
  'the rooms': public_('/rooms'),
  'free rooms of an evening': public_('/rooms?date=2027-03-09&start=06:00&end=08:00&people=8&feature=step-free'),
  'free rooms of a year of evenings': public_('/rooms?date=2026-12-01&start=18:00&end=20:00&repeat=weekly&count=52'),
  'no free room': public_('/rooms?date=2026-12-25&start=18:00&end=20:00'),
  'a search with something wrong': public_('/rooms?date=&start=25:00&end=&people=many&repeat=weekly'),
  'a room': public_('/rooms/saal'),
  'a room with rules': public_('/rooms/lange-tafel'),
  'the house rules': public_('/rules'),
  'the imprint': public_('/imprint'),
  'the privacy statement': public_('/privacy'),
  'the accessibility statement': public_('/accessibility'),
  'the form for feedback': public_('/feedback?about=%2Frooms'),
  'feedback with everything missing': async ({ page, lang, say }) => {
    await page.goto(`/${lang}/feedback`);
    await page.getByRole('button', { name: say('feedback-send') }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'thanks for feedback': public_('/feedback?fresh=1&about=%2Frooms%2Fsaal'),
  'the plan of a holiday': public_('/calendar?view=day&date=2026-12-25'),
  'the plan of a day for everybody': public_('/calendar?view=day'),
  'the plan of a week for everybody': public_('/calendar?view=week'),
  'the plan of a month for everybody': public_('/calendar?view=month'),
  'the plan as a list': public_('/calendar?view=agenda'),
  'the plan narrowed down': public_('/calendar?view=week&purpose=counselling'),
  'the plan narrowed down to nothing': public_('/calendar?view=day&date=2027-05-05&association=rechtskreis-randnotiz&purpose=maintenance'),
  'signing in': public_('/sign-in'),
  'signing in with a wrong address': async ({ page, lang, say }) => {
    await page.goto(`/${lang}/sign-in`);
    await page.locator('#email').fill('nobody');
    await page.getByRole('button', { name: say('sign-in-send') }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'a link that is no longer valid': async ({ page, lang, say }) => {
    await page.goto(`/${lang}/sign-in/link?token=used-up`);
    await page.getByRole('button', { name: say('sign-in-go') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('sign-in-stale-title'));
  },
  'the page behind a sign-in link': public_('/sign-in/link?token=unused'),
  'an address where there is nothing': public_('/nowhere/at/all', 404),

  // For members.
  'the plan of a day for a member': member('/calendar?view=day'),
  'the plan of a week for a member': member('/calendar?view=week'),
  'the plan of a month for a member': member('/calendar?view=month'),
  'the plan as a list for a member': member('/calendar?view=agenda'),
  'the plan of one room': member('/calendar?view=week&room=saal'),
  'an account': member('/account'),
  'the booking form': member('/bookings/new?room=ofenzimmer&date=2027-06-01&start=09:00&end=10:00'),
  'a desk that is not for members': member('/desk/letters', 403),
  'the booking form with everything wrong': async ({ page, lang, say, member }) => {
    await signInAs(page, member.name);
    await page.goto(`/${lang}/bookings/new`);
    await page.locator('#date').fill('');
    await page.locator('#attendees').fill('zwölf');
    expect(await send(page, say)).toBe(422);
  },
  'a fresh booking': (way) => bookHour(way),
  'a booking with everything said': async (way) => {
    const { page } = way;
    await bookHour(way);
    await page.goto(page.url().replace('?fresh=1', ''));
    await page.locator('main summary').click();
  },
  'a date to be changed': async (way) => {
    const { page } = way;
    await bookHour(way);
    await page.goto(page.url().replace(/\?.*/, '/change?number=1'));
    await expect(page.locator('#start')).toBeVisible();
  },
  'a booking that was called off': async (way) => {
    const { page, say } = way;
    await bookHour(way);
    await page.locator('main summary').click();
    await page.getByRole('button', { name: say('cancel-go') }).click();
    await expect(page.getByText(say('booking-off'))).toBeVisible();
  },
  'a refusal': async (way) => {
    const { page, lang, say, member } = way;
    const wish = await bookHour(way);
    await page.goto(formFor(lang, wish));
    await sayWhatFor(page, member.association);
    expect(await send(page, say)).toBe(422);
  },

  'the dates of a series': async (way) => {
    const { page, lang, member } = way;
    const wish = await bookHour(way);
    await page.goto(`${formFor(lang, wish)}&repeat=weekly&count=3`);
    await sayWhatFor(page, member.association);
    await page.locator('#booking-form button[name=preview]:not(.vh)').click();
    await expect(page.locator('#preview .is-blocked')).toHaveCount(1);
  },
  'the booking form for a series': member('/bookings/new?room=ofenzimmer&date=2027-06-01&start=22:00&end=01:00&repeat=monthly-weekday&also=2027-06-03'),

  // For the coordination.
  'the desk': coordination('/desk'),
  'the requests on the desk': coordination('/desk/requests'),
  'the rooms on the desk': coordination('/desk/rooms'),
  'the rules of a room on the desk': coordination('/desk/rooms/lange-tafel'),
  'closures and holidays on the desk': coordination('/desk/closures'),
  'the house on the desk': coordination('/desk/house'),
  'the associations on the desk': coordination('/desk/associations'),
  'a quota on the desk': coordination('/desk/associations/studierendenkreis-nachtbus-dreizehn'),
  'the statements on the desk': coordination('/desk/statements'),
  'the feedback on the desk': coordination('/desk/feedback'),
  'the letters on the desk': async (way) => {
    await bookHour(way);
    await signInAs(way.page, 'Jana Probst');
    await way.page.goto(`/${way.lang}/desk/letters`);
    await expect(way.page.locator('.cards li').first()).toBeVisible();
  },

  // Of the demo house.
  'the door of the demo house': ({ page }) => page.goto('/demo'),
  'the letters of the demo house': async (way) => {
    await bookHour(way);
    await way.page.goto('/demo/letters');
  },
  'a letter': async (way) => {
    await bookHour(way);
    await openNewestLetter(way.page, way.member.email);
  },
  [LETTER]: async (way) => {
    await bookHour(way);
    await openNewestLetter(way.page, way.member.email);
    const address = (await way.page.locator('iframe').getAttribute('src')) ?? '';
    // The policy of a letter forbids every script, also those that look at it here.
    await way.page.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { 'content-type': 'text/html; charset=utf-8' } });
    });
    await way.page.goto(address);
  },
};

function public_(path: string, status = 200): (way: Way) => Promise<unknown> {
  return async ({ page, lang }) => {
    const answer = await page.goto(`/${lang}${path}`);
    expect(answer?.status()).toBe(status);
  };
}

function coordination(path: string): (way: Way) => Promise<unknown> {
  return async (way) => {
    await signInAs(way.page, 'Jana Probst');
    await public_(path)(way);
  };
}

function member(path: string, status = 200): (way: Way) => Promise<unknown> {
  return async (way) => {
    await signInAs(way.page, way.member.name);
    await public_(path, status)(way);
  };
}

async function bookHour({ page, lang, say, member, day }: Way) {
  await signInAs(page, member.name);
  return book(page, say, lang, day, member.association, member.service);
}
