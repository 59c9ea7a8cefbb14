import { chooseLanguage, expect, sayWhatFor, signInAs, test, typed } from './house';
import { tabTo } from './tab';
import { direction } from './words';

for (const [lang, name] of [['ar', 'العربية'], ['ti', 'ትግርኛ']] as const) {
  test(`a form filled in half is read on in ${lang}, with everything typed`, async ({ page, lang: own, member }) => {
    await signInAs(page, member.name);
    await page.goto(`/${own}/bookings/new?room=ofenzimmer&date=2027-06-01&start=19:00&end=17:00`);
    await sayWhatFor(page, member.association, member.service);
    await page.locator('#attendees').fill('zwölf');
    await page.locator('#note').fill('<b>Zwei</b> Zeilen & "mehr",\nهل الباب مفتوح؟');
    const kept = await typed(page);

    await chooseLanguage(page, name);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', direction(lang));
    expect(await typed(page)).toEqual(kept);
    // Nothing was sent yet, so nothing is wrong yet.
    await expect(page.getByRole('alert')).toHaveCount(0);

    await chooseLanguage(page, own === 'de' ? 'Deutsch' : 'English');
    await expect(page.locator('html')).toHaveAttribute('lang', own);
    expect(await typed(page)).toEqual(kept);
  });
}

test('the choice of language opens with Enter and keeps page and filters', async ({ page, lang }) => {
  await page.goto(`/${lang}/counselling?topic=letters-forms&language=tr`);
  const choice = page.locator('details.langs');
  await tabTo(page, choice.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(choice).toHaveAttribute('open');
  await expect(choice.locator('button[lang]')).toHaveCount(16);
  await tabTo(page, choice.locator('button[lang=ti]'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ti/counselling?topic=letters-forms&language=tr&q=');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ti');
});

test('words in the search box that were not sent yet are there in the other language too', async ({ page, lang }) => {
  for (const place of ['/', '/counselling?topic=housing']) {
    await page.goto(`/${lang}${place}`);
    await page.locator('#q').fill('Miete & Brief');
    await chooseLanguage(page, 'العربية');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('#q')).toHaveValue('Miete & Brief');
    expect(new URL(page.url()).pathname).toBe(`/ar${place.split('?')[0]}`);
    expect(new URL(page.url()).searchParams.get('topic')).toBe(place === '/' ? null : 'housing');
  }
});

test('the choice of language is links where nothing is typed', async ({ page, lang }) => {
  await page.goto(`/${lang}/rooms?people=20`);
  const choice = page.locator('details.langs');
  await choice.locator('summary').click();
  await expect(choice.locator('a[hreflang]')).toHaveCount(16);
  await choice.locator('a[hreflang=ti]').click();
  await expect(page).toHaveURL('/ti/rooms?people=20');
});

for (const [locale, lang] of [['ar-SY', 'ar'], ['ti-ER', 'ti'], ['fa-AF', 'prs'], ['ku', 'kmr'], ['ja-JP', 'de']] as const) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale });
    test(`is answered in ${lang}`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${lang}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });
  });
}
