import { chromium } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { LAUNCH_ARGS } from '../scripts/browser.mjs';
const s = await serve({ port: 4205 });
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: LAUNCH_ARGS });
const c = await b.newContext({ serviceWorkers: 'allow' });
const p = await c.newPage();
p.on('console', (m) => console.log('console', m.type(), m.text()));
p.on('response', (r) => r.status() === 404 && console.log('404', r.url()));
p.on('pageerror', (m) => console.log('error', m.message));
await p.goto(s.url);
const t = Date.now();
await p.locator('button.gear').click();
await p.waitForSelector('[data-stored=storing]');
await p.screenshot({ path: '/tmp/off-storing.png' });
await p.waitForSelector('[data-stored=ready]', { timeout: 90000 });
console.log('stored in', Date.now() - t);
await p.screenshot({ path: '/tmp/off-ready.png' });
await s.close();
for (const a of ['', '?view=step', 'article/', 'article', 'present/trade-slip/', 'present/notes/', 'sources/bogus', 'timeline/', 'data/facts.csv', 's/5g66/', 'nowhere/']) {
  try { const r = await p.goto(s.url + a); console.log(a, r?.status(), p.url(), await p.title()); } catch (e) { console.log(a, 'FAIL', e.message.split('\n')[0]); }
}
await b.close();
process.exit()
