// The pages of djready report in a real browser: CHROMIUM is its program, PAGES the
// directory of the pages, PICTURES one to leave pictures in, if any.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const all = ['maisha', 'maisha-fixed', 'hostile', 'several', 'overview'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = (name) => 'file://' + join(process.env.PAGES, name + '.html');
const wide = { width: 1280, height: 900 }, narrow = { width: 320, height: 700 };

let browser;
before(async () => {
	browser = await chromium.launch({
		executablePath: process.env.CHROMIUM,
		args: process.getuid() === 0 ? ['--no-sandbox'] : [], // root has none
	});
});
after(() => browser?.close());

// opened calls use with a page, and holds that the page asked for nothing, ran
// nothing of the repository's, broke no policy and said nothing on the console.
async function opened(name, options, use, hash = '') {
	const context = await browser.newContext({ viewport: wide, ...options });
	const page = await context.newPage();
	const said = [], asked = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(String(error)));
	page.on('dialog', (dialog) => { said.push('dialog'); dialog.dismiss(); });
	page.on('request', (request) => asked.push(request.url().split('#')[0]));
	try {
		await page.goto(address(name) + hash);
		await use(page);
		assert.deepEqual(said, []);
		assert.deepEqual([...new Set(asked)], [address(name)]);
		assert.equal(await page.evaluate(() => window.pwned), undefined);
	} finally {
		await context.close();
	}
}

// visible are the ids of the findings that can be seen.
const visible = (page) => page.$$eval('article.finding', (all) => all.filter((a) => a.checkVisibility()).map((a) => a.id));

// matching are those of a severity or category, whether they can be seen or not.
const matching = (page, key, value) => page.$$eval('article.finding', (all, [key, value]) => all.filter((a) => a.dataset[key] === value).map((a) => a.id), [key, value]);

const rows = (page) => page.$$eval('table.overview tbody tr', (all) => all.filter((row) => row.checkVisibility()).length);

const choose = (page, value) => page.locator(`form.filter input[value="${value}"]`).check();

test('the filter shows what is chosen, says how much that is, and keeps the address', () => opened('maisha', {}, async (page) => {
	const everything = await visible(page), status = page.locator('form.filter [role=status]');
	assert.ok(everything.length > 10);
	assert.equal(await status.textContent(), `${everything.length} of ${everything.length} findings shown`);

	const critical = await matching(page, 'severity', 'critical'), database = await matching(page, 'category', 'Database');
	await choose(page, 'critical');
	assert.deepEqual(await visible(page), critical);
	assert.equal(await rows(page), critical.length);
	assert.equal(await status.textContent(), `${critical.length} of ${everything.length} findings shown`);
	assert.equal(await page.locator('h3:visible', { hasText: /^Medium priority/ }).count(), 0, 'a heading without findings is left out');

	await choose(page, 'Database');
	assert.deepEqual(await visible(page), []);
	await page.locator('form.filter input[value=critical]').uncheck();
	assert.deepEqual(await visible(page), database);
	assert.equal(new URL(page.url()).hash, '#' + everything[0]);

	await page.locator('form.filter button').click();
	await page.waitForFunction((n) => document.querySelectorAll('article:not([hidden])').length === n, everything.length);
}, '#' + firstFinding('maisha')));

// firstFinding is the address of a page's first finding.
function firstFinding(name) {
	return /<article [^>]*\bid="(dr[^"]*)"/.exec(readFileSync(join(process.env.PAGES, name + '.html'), 'utf8'))[1];
}

test('each project of several has a filter of its own', () => opened('several', {}, async (page) => {
	const counts = () => page.$$eval('.project', (all) => all.map((p) => [...p.querySelectorAll('article')].filter((a) => a.checkVisibility()).length));
	const before = await counts();
	assert.equal(before.length, 2);
	await page.locator('#project-2 form.filter input[value=critical]').check();
	const now = await counts();
	assert.equal(now[0], before[0]);
	assert.ok(now[1] > 0 && now[1] < before[1]);
}));

test('an address leads to its finding, even one that is filtered out', () => opened('maisha', {}, async (page) => {
	const last = (await visible(page)).at(-1);
	const inView = (id) => page.waitForFunction((id) => {
		const box = document.getElementById(id).getBoundingClientRect();
		return box.height > 0 && box.top >= -1 && box.top < innerHeight;
	}, id);
	await page.goto(address('maisha') + '#' + last);
	await inView(last);
	assert.equal(await page.locator(':target').getAttribute('id'), last);
	await page.evaluate(() => scrollTo(0, 0));
	await choose(page, 'critical');
	const hidden = (await matching(page, 'severity', 'medium'))[0];
	await page.evaluate((id) => { location.hash = id; }, hidden);
	await inView(hidden);
}));

test('the keyboard reaches the content and the filter, and shows where it is', () => opened('maisha', {}, async (page) => {
	const outline = (on) => page.evaluate((on) => getComputedStyle(on ? document.activeElement.closest(on) : document.activeElement).outlineStyle, on);
	await page.keyboard.press('Tab');
	assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
	assert.equal(await outline(), 'solid');
	await page.keyboard.press('Enter');
	assert.equal(new URL(page.url()).hash, '#main');
	for (let i = 0; i < 5 && !await page.evaluate(() => document.activeElement.closest('form.filter')); i++) {
		await page.keyboard.press('Tab');
	}
	assert.equal(await page.evaluate(() => document.activeElement.value), 'critical');
	assert.equal(await outline('label'), 'solid');
	await page.keyboard.press('Space');
	assert.deepEqual(await visible(page), await matching(page, 'severity', 'critical'));
}));

test('without scripts everything is shown', () => opened('maisha', { javaScriptEnabled: false }, async (page) => {
	assert.equal(await page.locator('form.filter').isVisible(), false);
	assert.equal((await visible(page)).length, await page.locator('article.finding').count());
}));

test('nothing runs even where a page holds it', async () => {
	const page = readFileSync(join(process.env.PAGES, 'maisha.html'), 'utf8');
	const attack = '<script>window.pwned=1</script><img src="https://evil.invalid/" onerror="window.pwned=1"><p style="color:red" onclick="window.pwned=1" id="attack">x</p>';
	writeFileSync(join(process.env.PAGES, 'injected.html'), page.replace('<main ', attack + '<main '));
	await assert.rejects(opened('injected', {}, async (page) => {
		await page.locator('#attack').click();
		assert.equal(await page.evaluate(() => window.pwned), undefined);
		assert.notEqual(await page.locator('#attack').evaluate((p) => getComputedStyle(p).color), 'rgb(255, 0, 0)');
	}), /Content Security Policy/, 'the policy says what it refused');
});

for (const name of all) {
	for (const [colorScheme, viewport] of [['light', wide], ['dark', narrow]]) {
		test(`${name} is accessible, ${colorScheme}, ${viewport.width} wide`, () => opened(name, { colorScheme, viewport }, async (page) => {
			assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the screen');
			await page.evaluate(axe);
			const { violations } = await page.evaluate(() => window.axe.run());
			assert.deepEqual(violations.map((v) => `${v.id}: ${v.help}: ${v.nodes[0].html}`), []);
		}));
	}
}

test('on paper there is everything, in dark ink', () => opened('maisha', { colorScheme: 'dark' }, async (page) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
	for (const part of ['nav', 'form.filter', '.skip']) {
		assert.equal(await page.locator(part).first().isVisible(), false, part);
	}
	assert.equal((await visible(page)).length, await page.locator('article.finding').count());
	assert.ok((await page.pdf()).length > 50_000);
}));

test('who wants no motion gets none', () => opened('maisha', { reducedMotion: 'reduce' }, async (page) => {
	assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), 'auto');
}));

if (process.env.PICTURES) {
	test('pictures', async () => {
		for (const name of all) {
			const picture = (kind) => join(process.env.PICTURES, `${name}-${kind}`);
			for (const [kind, options] of [['light', {}], ['dark', { colorScheme: 'dark' }], ['narrow', { viewport: narrow }]]) {
				await opened(name, options, (page) => page.screenshot({ path: picture(kind) + '.png', fullPage: true }));
			}
			await opened(name, {}, (page) => page.pdf({ path: picture('print') + '.pdf' }));
		}
	});
}
