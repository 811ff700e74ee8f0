// `npm run test:deploy`: starts nginx and Caddy with the configurations of docs/hosts/, at the root and under a path, and
// asks them what browsers ask. It takes the build that is there; on Debian, as root, it installs the servers.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ask, check, expect, lookAt, total } from './lib/host-checks.mjs';
import { freePort } from './lib/port.mjs';
import { ROOT, detail, giveUp, run, step } from './lib/steps.mjs';

const BUILD = join(ROOT, 'build');
const WHERE_SOUGHT = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
/** In the configurations, what another machine has elsewhere. */
const PORT = '8080';
const FOLDER = '/var/www/distant-partners';
const PATH = '/distant-partners';
/** How long a server may take to answer first, in milliseconds. */
const PATIENCE = 10_000;

const COPY = 'the copy that lay beside its original';

const SERVERS = {
	nginx: {
		package: 'nginx-light',
		config: 'nginx.conf',
		/** @param {string} config @param {string} scratch @param {string} base */
		start(config, scratch, base) {
			writeFileSync(join(scratch, 'site.conf'), config.replace('404 /404.html', `404 ${base}/404.html`));
			const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
				(name) => `${name}_temp_path ${scratch};`
			);
			writeFileSync(
				join(scratch, 'nginx.conf'),
				`daemon off; pid ${scratch}/nginx.pid; error_log stderr;\n` +
					`${process.getuid?.() === 0 ? 'user root;' : ''} events {}\n` +
					`http { access_log off; ${temporary.join(' ')} include ${scratch}/site.conf; }\n`
			);
			return ['-p', scratch, '-c', join(scratch, 'nginx.conf')];
		}
	},
	caddy: {
		package: 'caddy',
		config: 'Caddyfile',
		/** @param {string} config @param {string} scratch @param {string} base */
		start(config, scratch, base) {
			writeFileSync(
				join(scratch, 'Caddyfile'),
				`{\n\tadmin off\n}\n${config.replace('* /404.html', `* ${base}/404.html`)}`
			);
			return ['run', '--adapter', 'caddyfile', '--config', join(scratch, 'Caddyfile')];
		}
	}
};

/** A server's program, installed where that asks nobody. @param {string} name @param {string} pack */
async function programOf(name, pack) {
	const find = () => WHERE_SOUGHT.map((folder) => join(folder, name)).find((file) => existsSync(file));
	const there = find();
	if (there || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return there;
	detail(`Installing the package ${pack} of this system …`);
	// In this run level no package starts its service.
	const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
	await run('apt-get', ['update'], { quiet: true, env });
	await run('apt-get', ['install', '-y', '--no-install-recommends', pack], { quiet: true, env });
	return find();
}

/** Waits until somebody answers. @param {string} url @param {() => string | undefined} gone why nobody ever will */
async function answers(url, gone) {
	for (const until = Date.now() + PATIENCE; Date.now() < until;) {
		const why = gone();
		if (why !== undefined) throw new Error(why);
		if (await fetch(url).catch(() => undefined)) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error(`${url}: nobody answered`);
}

if (!existsSync(join(BUILD, '_headers'))) giveUp('There is no build yet: run `npm run build` first.');
const scratch = mkdtempSync(join(tmpdir(), 'distant-partners-deploy-'));
// Under a path, and with a compressed copy that tells itself from its original.
const below = join(scratch, 'www');
mkdirSync(below);
cpSync(BUILD, join(below, PATH), { recursive: true });
writeFileSync(join(below, PATH, 'robots.txt.gz'), gzipSync(COPY));

for (const [name, server] of Object.entries(SERVERS)) {
	const program = await programOf(name, server.package);
	if (!program) {
		total.failed += 1;
		step(
			`${name}: not run. It isn't here; install it (Debian's package is ${server.package}), and try again.`
		);
		continue;
	}
	const config = readFileSync(join(ROOT, 'docs/hosts', server.config), 'utf8');
	for (const { base, root } of [
		{ base: '', root: BUILD },
		{ base: PATH, root: below }
	]) {
		const version = spawnSync(program, [name === 'nginx' ? '-v' : 'version'], { encoding: 'utf8' });
		step(
			`${name} ${/\d+(\.\d+)+/.exec(version.stdout + version.stderr)?.[0] ?? ''} at ${base || 'the root'}`
		);
		const port = await freePort(4800);
		const own = mkdtempSync(join(scratch, `${name}-`));
		const filled = config.replaceAll(PORT, String(port)).replaceAll(FOLDER, root);
		const child = spawn(program, server.start(filled, own, base), {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, HOME: own, XDG_CONFIG_HOME: own, XDG_DATA_HOME: own }
		});
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
		const ended = new Promise((done) => child.once('exit', done));
		try {
			const url = `http://localhost:${port}${base}/`;
			await answers(url, () => (child.exitCode === null ? undefined : `${name} ended:\n${said}`));
			await lookAt(url, BUILD);
			if (base)
				await check('a compressed copy is sent where there is one', async () => {
					const { text, get } = await ask(url, 'robots.txt', { 'accept-encoding': 'gzip' });
					expect(get('content-encoding'), 'gzip', 'robots.txt');
					expect(text, COPY, 'robots.txt');
				});
		} catch (error) {
			total.failed += 1;
			detail(`✗ ${error instanceof Error ? error.message : error}`);
		} finally {
			child.kill();
			await ended;
		}
	}
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
