// What Lighthouse says of the pages that newcomers open first, as on a phone: `node lighthouse.mjs http://localhost:3000`.
// One line a page: its four scores, and what else than speed is to be mended. Ends with 1 where accessibility, best practices or SEO
// are below 100; speed depends on what else the machine does, and is only told.

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const PAGES = ['/', '/counselling', '/counselling/brief-verstehen'];
const LANGUAGES = ['de', 'ar'];
const WHOLE = ['accessibility', 'best-practices', 'seo'];
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const [base] = process.argv.slice(2);
if (!base) throw new Error('usage: node lighthouse.mjs http://HOST:PORT');
const chrome = await launch({ chromePath: process.env.CHROMIUM ?? process.env.CHROME_PATH ?? '/usr/bin/chromium', chromeFlags: FLAGS });
try {
  for (const lang of LANGUAGES) for (const page of PAGES) await look(`/${lang}${page}`);
} finally {
  await chrome.kill();
}

/** A page that could not be measured at all, on a machine that does other things as well, says nothing; then it is opened again. */
async function measure(path, attempts = 3) {
  const { lhr } = await lighthouse(base + path, { port: chrome.port, output: 'json', logLevel: 'error' });
  const complete = !lhr.runtimeError && Object.values(lhr.categories).every(({ score }) => score !== null);
  return complete || attempts === 1 ? lhr : measure(path, attempts - 1);
}

async function look(path) {
  const lhr = await measure(path);
  const categories = Object.values(lhr.categories);
  const scores = categories.map(({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`);
  const whole = categories.filter(({ id }) => WHOLE.includes(id));
  const failed = whole.flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1));
  console.log([path, scores.join(', '), ...failed.map(({ id }) => id)].join('; '));
  if (whole.length < WHOLE.length || whole.some(({ score }) => score !== 1)) process.exitCode = 1;
}
