import { defineConfig, devices } from '@playwright/test';

import type { House } from './tests/house';

/** The house's clock: a Tuesday morning, whatever day it really is. */
const CLOCK = '2026-11-24T09:00:00+01:00';

const FOR_EVERYBODY = ['newcomer', 'member', 'series', 'dates', 'requests', 'desk-rules', 'clash', 'bad-input', 'sign-in', 'desk', 'find-room', 'find-help', 'change-language'];

export default defineConfig<House>({
  testDir: 'tests',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'line',
  webServer: {
    // The house takes any free port and names it, so that two runs on one machine do not meet.
    command: `data=$(mktemp -d) && trap 'rm -rf "$data"' EXIT && trap : INT TERM && "$TREPPENHAUS_BIN" serve --demo --data "$data" --site "$TREPPENHAUS_SITE" --listen 127.0.0.1:0 --clock ${CLOCK}`,
    wait: { stdout: /Treppenhaus is open at http:\/\/localhost:(?<treppenhaus_port>\d+)/ },
    env: { RUST_LOG: 'warn' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 60_000,
  },
  use: {
    baseURL: `http://localhost:${process.env.TREPPENHAUS_PORT}`,
    trace: 'off',
    actionTimeout: 10_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-quic',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    {
      name: 'no-js',
      testMatch: files(...FOR_EVERYBODY, 'keyboard', 'keyboard-rules', 'print', 'text-browser'),
      use: {
        ...desktop('de-DE'),
        javaScriptEnabled: false,
        place: 0,
        member: {
          name: 'Daria Kowalenko',
          email: 'daria@wollmuetze.example',
          association: 'ankunftsnetz-wollmuetze',
          service: 'patenschaft',
        },
      },
    },
    {
      name: 'js',
      testMatch: files(...FOR_EVERYBODY, 'keyboard', 'keyboard-rules', 'look-ahead', 'readable', 'narrow', 'languages', 'lighthouse', 'plan-keys', 'plan-drag'),
      use: {
        ...desktop('en-GB'),
        place: 1,
        member: {
          name: 'Omid Rahimpur',
          email: 'omid@doppelpunkt.example',
          association: 'dolmetschkreis-doppelpunkt',
          service: 'begleitung-mit-dolmetschen',
        },
      },
    },
    {
      name: 'phone',
      testMatch: files(...FOR_EVERYBODY, 'agenda'),
      use: {
        ...devices['Pixel 7'],
        viewport: { width: 390, height: 844 },
        locale: 'de-DE',
        place: 2,
        member: {
          name: 'Vesna Marić',
          email: 'vesna@kranichhand.example',
          association: 'gebaerdenkreis-kranichhand',
          service: 'mit-gebaerden-zum-amt',
        },
      },
    },
    {
      name: 'rtl-ready',
      testMatch: files('member', 'mirrored', 'series'),
      use: {
        ...desktop('en-GB'),
        place: 3,
        turned: true,
        member: {
          name: 'Kwame Boadu',
          email: 'kwame@wollmuetze.example',
          association: 'ankunftsnetz-wollmuetze',
          service: 'patenschaft',
        },
      },
    },
  ],
});

function desktop(locale: string) {
  return { viewport: { width: 1280, height: 900 }, locale };
}

function files(...names: string[]): string[] {
  return names.map((name) => `${name}.spec.ts`);
}
