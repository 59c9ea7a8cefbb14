import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A language of the site that the journeys are made in. */
export type Lang = 'de' | 'en';

/** What the site says, so that a better word in the texts does not break a journey. */
export function words(lang: Lang): Say {
  const text = readFileSync(join(__dirname, `../../app/src/text/${lang}.ftl`), 'utf8');
  const messages = new Map([...text.matchAll(/^([a-z][a-z-]*) = (.+)$/gm)].map(([, key, words]) => [key, words]));
  return (key, values = {}) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`${lang}.ftl has no line ${key}`);
    return message.replace(/\{ \$(\w+) \}/g, (_, name: string) => values[name] ?? '');
  };
}

/** One message of the texts with its values put in. */
export type Say = (key: string, values?: Record<string, string>) => string;
