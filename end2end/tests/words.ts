import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A language of the site, by the tag in its addresses. */
export type Lang = string;

const TEXTS = join(__dirname, '../../app/src/text');

/** Every language of the site: each has a file of texts. */
export const LANGS: Lang[] = readdirSync(TEXTS).filter((file) => file.endsWith('.ftl')).map((file) => file.replace('.ftl', ''));

/** Languages that run from right to left. */
const RTL = ['ar', 'ckb', 'fa', 'prs', 'ps'];

/** The direction of a language, as HTML has it. */
export function direction(lang: Lang): 'ltr' | 'rtl' {
  return RTL.includes(lang) ? 'rtl' : 'ltr';
}

/** What the site says, so that a better word in the texts does not break a journey. */
export function words(lang: Lang): Say {
  const messages = new Map([...texts(lang), ...lines(join(TEXTS, 'desk', `${lang === 'en' ? 'en' : 'de'}.ftl`))]);
  return (key, values = {}) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`${lang}.ftl has no line ${key}`);
    return message.replace(/\{ \$(\w+) \}/g, (_, name: string) => values[name] ?? '');
  };
}

/** Every text of one line, by its key. */
export function texts(lang: Lang): Map<string, string> {
  return lines(join(TEXTS, `${lang}.ftl`));
}

/** What a word of German letters means, in one sentence. */
export function meaning(lang: Lang, slug: string): string {
  const sentence = lines(join(TEXTS, 'official', `${lang}.ftl`)).get(slug);
  if (sentence === undefined) throw new Error(`official/${lang}.ftl has no line ${slug}`);
  return sentence;
}

function lines(file: string): Map<string, string> {
  const text = readFileSync(file, 'utf8');
  return new Map([...text.matchAll(/^([a-z][a-z0-9-]*) = (.+)$/gm)].map(([, key = '', words = '']) => [key, words]));
}

/** One message of the texts with its values put in. */
export type Say = (key: string, values?: Record<string, string>) => string;
