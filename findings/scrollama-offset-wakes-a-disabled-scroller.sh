#!/usr/bin/env bash
# Scrollama 3.2.0: a scroller that was switched off by disable() observes its steps again as soon as it is told another offset,
# or of a resize, and calls back although nobody enabled it; and disable() doesn't stop it any more, for it takes itself to be
# disabled. A page that passes every change of the window's size on to its scrollers wakes those that rest, for good.
# Seen, with observers that only say what they watch: 2 steps after setup, 0 after disable, 2 after offset, still 2 after another
# disable, 2 after resize; and the callbacks of both steps.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > package.json <<'JSON'
{ "name": "disabled-scroller", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund scrollama@3.2.0
cat > try.mjs <<'JS'
// As little of a page as Scrollama asks for: two steps, and observers that remember what they watch.
const element = (top) => ({
	attributes: {},
	dataset: {},
	nodeType: 1,
	offsetHeight: 100,
	getBoundingClientRect: () => ({ top }),
	getAttribute(name) {
		return this.attributes[name];
	},
	setAttribute(name, value) {
		this.attributes[name] = String(value);
	}
});
const steps = [element(0), element(100)];
const watching = new Set();
globalThis.Element = class {};
globalThis.NodeList = class {};
globalThis.window = { innerHeight: 600, pageYOffset: 0 };
globalThis.document = { addEventListener() {}, body: { clientTop: 0 } };
globalThis.ResizeObserver = class {
	observe() {}
	disconnect() {}
};
globalThis.IntersectionObserver = class {
	constructor(tell) {
		this.tell = tell;
	}
	observe(target) {
		this.target = target;
		watching.add(this);
	}
	disconnect() {
		watching.delete(this);
	}
};

const { default: scrollama } = await import('scrollama');
const entered = [];
const scroller = scrollama();
scroller.setup({ step: steps, offset: 0.5 }).onStepEnter(({ index }) => entered.push(index));
const counts = [watching.size];
for (const wake of [() => scroller.offset(0.3), () => scroller.resize()]) {
	scroller.disable();
	counts.push(watching.size);
	wake();
	counts.push(watching.size);
}
for (const observer of watching) observer.tell([{ isIntersecting: true, target: observer.target }]);
console.log(`watched: ${counts.join(', ')}; entered while disabled: ${entered.join(', ')}`);
JS
said=$(node try.mjs)
echo "$said"
[ "$said" = "watched: 2, 0, 2, 2, 2; entered while disabled: 0, 1" ]
