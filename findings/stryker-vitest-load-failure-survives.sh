#!/usr/bin/env bash
# StrykerJS 9.6.1 with its Vitest runner and Vitest 4.1.12: a mutant that keeps the tested module from loading is reported
# as "Survived", though every test file that imports the module fails. No single test has failed then, and tests are
# all that the runner looks at. Seen: the array emptied, which makes the module throw as it loads, survives, while the same kind
# of fault inside a function is killed. Plain Vitest, given the emptied array by hand, exits with an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > package.json <<'JSON'
{ "name": "load-failure", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund @stryker-mutator/core@9.6.1 @stryker-mutator/vitest-runner@9.6.1 vitest@4.1.12
cat > kinds.js <<'JS'
const kinds = ['bar', 'line'];
if (kinds.length < 2) throw new Error('too few kinds');
export const first = () => kinds[0].toUpperCase();
JS
cat > kinds.test.js <<'JS'
import { expect, it } from 'vitest';
import { first } from './kinds.js';
it('names the first kind', () => expect(first()).toBe('BAR'));
JS
cat > vitest.config.js <<'JS'
export default { test: { include: ['*.test.js'] } };
JS
cat > stryker.config.json <<'JSON'
{ "testRunner": "vitest", "plugins": ["@stryker-mutator/vitest-runner"], "mutate": ["kinds.js"], "reporters": ["json"], "jsonReporter": { "fileName": "report.json" }, "coverageAnalysis": "perTest", "concurrency": 1 }
JSON
npx stryker run > stryker.log 2>&1 || { tail -n 20 stryker.log; exit 1; }
node --input-type=module -e "
import { readFileSync } from 'node:fs';
const { mutants } = JSON.parse(readFileSync('report.json', 'utf8')).files['kinds.js'];
const emptied = mutants.find(({ mutatorName }) => mutatorName === 'ArrayDeclaration');
const inside = mutants.find(({ mutatorName }) => mutatorName === 'MethodExpression');
console.log('array emptied, module throws:', emptied.status);
console.log('toUpperCase changed in the function:', inside.status);
if (emptied.status !== 'Survived' || inside.status !== 'Killed') process.exit(1);
"
sed -i "s/\['bar', 'line'\]/[]/" kinds.js
if npx vitest run > vitest.log 2>&1; then
	echo 'Vitest itself let the emptied array pass'
	exit 1
fi
grep -q 'no tests\|Failed Suites' vitest.log
echo 'Vitest itself: the suite failed, no test did'
